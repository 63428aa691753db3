"""`step()` was called without a closure. Seven of the eight optimizers do not need one, but LBFGS
has to evaluate the loss again during its step. Pass the computation as a
function: `step(closure)`.

调用 `step()` 时没有给闭包：八种里有七种不需要它，但 LBFGS 更新时要多次计算损失。把整个计算作为函数
传进去：`step(closure)`。
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
