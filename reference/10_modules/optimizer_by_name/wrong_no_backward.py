"""The closure computes the loss but does not call `backward()`. Without gradients no optimizer
changes the parameters, and there is no error. Call `backward()` inside the closure.

闭包只算了损失，没有调用 `backward()`：没有梯度，任何优化器都不会更新参数，也没有报错。在闭包里调
用 `backward()`。
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
