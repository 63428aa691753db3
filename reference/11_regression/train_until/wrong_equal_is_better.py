"""An equal loss counts as better, so it resets the counter and replaces the best state. Compare
with `<`.

把相等也算作更好：计数器会清零，后来的状态还会替换最先达到最低的那个。比较时用 `<`。
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
