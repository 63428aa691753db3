"""Training always continues until `max_epochs`. The best weights are kept, but the loop must end
when `patience` epochs in a row were not better.

一直训练到了 `max_epochs`：最好的权重保留了，但连续 `patience` 轮没有变好，就应该跳出循环。
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
    return losses, state
