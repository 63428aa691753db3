"""The counter is also reset when an epoch is better than the previous one, even if it is worse than
the best. Compare only with the best loss so far.

只要比前一轮好，计数器就清零，哪怕还不如最好的那一轮。要和目前为止最低的损失比较。
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
