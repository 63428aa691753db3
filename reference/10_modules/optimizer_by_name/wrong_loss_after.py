"""This is what you get when the loss is computed anew after the step: it is the loss of the moved model, while the one from
before the step was asked for. `step(closure)` returns that one.

这是更新之后又重新计算损失的结果：得到的是更新后的模型的损失，而题目要的是更新之前的。
`step(closure)` 返回的正是后者。
"""

import torch
from torch.nn import functional as F

NAMES = ("Adagrad", "Adam", "Adamax", "ASGD", "LBFGS", "RMSprop", "Rprop", "SGD")


def optimizer_by_name(name, parameters, lr):
    if name not in NAMES:
        raise ValueError(f"no optimizer is called {name}")
    return getattr(torch.optim, name)(parameters, lr=lr)


def train_step(model, optimizer, x, y):
    def closure():
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        return loss

    optimizer.step(closure)
    return F.mse_loss(model(x), y).item()
