"""This is what you get when `step()` is called without a closure: seven of the eight do not need one, but LBFGS has to
compute the loss again while it steps, and cannot. Hand the computation over as a function: `step(closure)`.

这是调用 `step()` 时没有给闭包的结果：八种里有七种用不着它，但 LBFGS 更新时要反复计算损失，没有闭包就办不到。
把整个计算作为函数交给它：`step(closure)`。
"""

import torch
from torch.nn import functional as F

NAMES = ("Adagrad", "Adam", "Adamax", "ASGD", "LBFGS", "RMSprop", "Rprop", "SGD")


def optimizer_by_name(name, parameters, lr):
    if name not in NAMES:
        raise ValueError(f"no optimizer is called {name}")
    return getattr(torch.optim, name)(parameters, lr=lr)


def train_step(model, optimizer, x, y):
    loss = F.mse_loss(model(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()
