"""This is what you get when an epoch is compared with the one before it: after a bad epoch the next looks like
progress, though it is still worse than the best. Compare with the best loss so far.

这是和上一个 epoch 比较的结果：前一个 epoch 很差，后一个就显得有进步，其实还不如最好的那次。
要和目前为止最低的损失比较。
"""

import copy

import torch


def train_until(model, train_epoch, validate, patience, max_epochs):
    losses, best, state, waited = [], float("inf"), None, 0
    for _ in range(max_epochs):
        train_epoch()
        loss = validate()
        losses.append(loss)
        if loss < best:
            best, state, waited = loss, copy.deepcopy(model.state_dict()), 0
        else:
            waited = 0 if len(losses) > 1 and loss < losses[-2] else waited + 1
            if waited >= patience:
                break
    return losses, state
