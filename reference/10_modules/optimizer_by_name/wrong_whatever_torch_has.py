"""Every class of `torch.optim` is accepted, including `AdamW` and others that are not in the
list. Compare the name with the eight names of the task.

`torch.optim` 里的类都接受了，包括 `AdamW` 等不在名单上的类。请与题目里的八个名字比较。
"""

import torch
from torch.nn import functional as F


def optimizer_by_name(name, parameters, lr):
    cls = getattr(torch.optim, name, None) if name else None
    if not isinstance(cls, type) or cls is torch.optim.Optimizer:
        raise ValueError(f"no optimizer is called {name!r}")
    return cls(parameters, lr=lr)


def train_step(model, optimizer, x, y):
    def closure():
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()
