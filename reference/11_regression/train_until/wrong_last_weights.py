"""This is what you get when the weights of the last epoch are returned: training went on for `patience` epochs
after the best one. Take the copy at the moment when a new best loss comes.

这是返回了最后一个 epoch 的权重的结果：最好的那次之后，又多训练了 `patience` 个 epoch。
应该在出现新的最低损失时，当场把权重复制下来。
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
