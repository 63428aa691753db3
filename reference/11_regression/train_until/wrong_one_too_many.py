"""This is what you get when training stops one epoch too late: with `patience=2` the second epoch in a row without
a new best is the last one. Compare with `>=`.

这是多训练了一个 epoch 的结果：`patience=2` 时，连续第二个没有进步的 epoch 就应该是最后一个。比较时用 `>=`。
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
            waited += 1
            if waited > patience:
                break
    return losses, state
