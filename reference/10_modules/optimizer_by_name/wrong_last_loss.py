"""This is what you get when the closure keeps its latest loss and that one is returned: LBFGS calls the closure several
times in a step, so it is the loss from the end of the step. The loss from before is that of the first call.

这是闭包每次都覆盖损失、最后返回这个值的结果：LBFGS 在一步之内多次调用闭包，于是得到的是这一步末尾的损失。
更新之前的损失是第一次调用时算出的那个。
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
