"""Training stops one epoch too late: with `patience=2`, the second epoch in a row without a new
best must be the last one. Compare with `>=`.

多训练了一轮：`patience=2` 时，连续第二轮没有进步就应该停止。比较时用 `>=`。
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
