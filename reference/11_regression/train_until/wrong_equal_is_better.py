"""This is what you get when an equal loss counts as better: on a plateau the counter is set back again and again,
and a later state replaces the first best one. Compare with `<`.

这是把相等也算作更好的结果：损失走平时，计数一次次归零，后来的状态还会顶替最先达到最低的那个。比较时用 `<`。
"""

import copy

import torch


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses, best, state, waited = [], float("inf"), None, 0
    for _ in range(max_epochs):
        train_epoch()
        loss = validate()
        losses.append(loss)
        if loss <= best:
            best, state, waited = loss, copy.deepcopy(model.state_dict()), 0
        else:
            waited += 1
            if waited >= patience:
                break
    return losses, state
