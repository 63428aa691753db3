"""This is what you get when the state is not copied: `state_dict()` hands out the model's own tensors, and the
next epoch writes into them. The state you kept is that of the last epoch by the end, whatever you meant
to keep; `dict(...)` and `.copy()` copy only the names. Take a `copy.deepcopy`, or clone each tensor.

这是没有复制状态的结果：`state_dict()` 给出的就是模型自己的张量，下一个 epoch 会直接改写它们。
本想留住最好的权重，最后手里却是最后一个 epoch 的；`dict(...)` 和 `.copy()` 也只复制了名字。
要用 `copy.deepcopy`，或者逐个张量 `clone()`。
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
            best, state, waited = loss, model.state_dict(), 0
        else:
            waited += 1
            if waited >= patience:
                break
    return losses, state
