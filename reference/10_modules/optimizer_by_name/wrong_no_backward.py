"""This is what you get when the closure computes the loss but never calls `backward()`: without gradients no optimizer
moves anything, and no error says so. Call it inside the closure.

这是闭包只算了损失、没有调用 `backward()` 的结果：没有梯度，哪种优化器都不会动，也没有任何报错。
在闭包里调用它。
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
        return F.mse_loss(model(x), y)

    return optimizer.step(closure).item()
