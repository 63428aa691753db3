"""This is what you get when nothing ends the loop before `max_epochs`: the best weights are kept, but the training
after them was for nothing. Leave the loop once `patience` epochs in a row were no better.

这是一直训练到 `max_epochs` 的结果：最好的权重是留住了，但后面的训练都白费了。
连续 `patience` 个 epoch 没有变好，就应该跳出循环。
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
