"""This is what you get when every class of `torch.optim` is accepted: `AdamW` and others are there too, though they are
not in the list. The caller asked for eight names; compare with those.

这是 `torch.optim` 里有什么就接受什么的结果：`AdamW` 等等也在里面，却不在名单上。
题目只允许八个名字，请与名单比较。
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
