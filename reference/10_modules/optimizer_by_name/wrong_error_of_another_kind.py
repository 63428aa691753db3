"""`getattr` looks up any name. An unknown name raises `AttributeError`. `adam` is a module of
`torch.optim`, so calling it raises `TypeError`. Check the name first and raise `ValueError`.

任何名字都直接用 `getattr` 去查：不认识的名字会抛出 `AttributeError`；`adam` 在 `torch.optim` 里是个
模块，调用它会抛出 `TypeError`。先检查名字，再抛出 `ValueError`。
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
