"""The state was not copied. `state_dict()` returns the model's own tensors, and later epochs change
them, so the state is that of the last epoch. `dict(...)` and `.copy()` do not copy the
tensors. Use `copy.deepcopy`, or clone each tensor.

没有拷贝状态：`state_dict()` 给出的就是模型自己的张量，后面的训练会改写它们，最后得到的是最后一轮的
状态。`dict(...)` 和 `.copy()` 并不拷贝张量。要用 `copy.deepcopy`，或者逐个张量 `clone()`。
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
