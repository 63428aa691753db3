"""The closure keeps its latest loss, and that loss is returned. LBFGS calls the closure several
times per step, so this is the loss at the end of the step. The loss before the step is that of
the first call.

返回的是闭包最后一次算出的损失：LBFGS 在一步之内多次调用闭包，于是得到的是这一步末尾的损失。更新之前
的损失是第一次调用时算出的那个。
"""

import torch
from torch.nn import functional as F


def optimizer_by_name(name, parameters, lr):
    names = ("Adagrad", "Adam", "Adamax", "ASGD", "LBFGS", "RMSprop", "Rprop", "SGD")
    if name not in names:
        raise ValueError(f"no optimizer is called {name!r}")
    return getattr(torch.optim, name)(parameters, lr=lr)


def train_step(model, optimizer, x, y):
    latest = 0.0

    def closure():
        nonlocal latest
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        latest = loss.item()
        return loss

    optimizer.step(closure)
    return latest
