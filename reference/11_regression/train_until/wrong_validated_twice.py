"""This is what you get when `validate()` is called twice in an epoch, once to compare and once for the list: validation costs time,
and where it is not exactly repeatable the two numbers differ. Call it once and keep what it returned.

这是每个 epoch 调用了两次 `validate()` 的结果：一次用来比较，一次放进列表。验证要花时间，结果不能完全重现时两个数还不一样。
只调用一次，把返回值留下来用。
"""

import copy

import torch


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses, best, state, waited = [], float("inf"), None, 0
    for _ in range(max_epochs):
        train_epoch()
        loss = validate()
        losses.append(validate())
        if loss < best:
            best, state, waited = loss, copy.deepcopy(model.state_dict()), 0
        else:
            waited += 1
            if waited >= patience:
                break
    return losses, state
