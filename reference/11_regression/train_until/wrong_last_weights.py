"""The weights of the last epoch were returned. Copy the weights when a new best loss comes.

返回的是最后一轮的权重。应该在出现新的最低损失时，当场把权重拷贝下来。
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
            if waited >= patience:
                break
    return losses, copy.deepcopy(model.state_dict())
