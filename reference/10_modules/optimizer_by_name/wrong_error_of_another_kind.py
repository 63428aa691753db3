"""This is what you get when `getattr` looks up any name: an unknown one ends in an `AttributeError`, and `adam`, which is a
module in `torch.optim`, in a `TypeError`. Check the name first, and raise `ValueError`.

这是什么名字都直接用 `getattr` 去查的结果：不认识的名字会得到 `AttributeError`，而 `adam` 在 `torch.optim`
里是个模块，得到的是 `TypeError`。先检查名字，再抛出 `ValueError`。
"""

import torch
from torch.nn import functional as F


def optimizer_by_name(name, parameters, lr):
    return getattr(torch.optim, name)(parameters, lr=lr)


def train_step(model, optimizer, x, y):
    def closure():
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()
