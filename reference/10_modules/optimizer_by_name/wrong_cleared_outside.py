"""The gradients are cleared once per step, outside the closure. This is enough for seven of the
eight optimizers, but LBFGS calls the closure several times per step, and the gradients
accumulate. Clear them inside the closure.

每步只在闭包外面清一次梯度：对其中七种已经够了，但 LBFGS 一步之内要多次调用闭包，梯度就会累积起
来。要在闭包里面清。
"""

import torch
from torch.nn import functional as F

NAMES = ("Adagrad", "Adam", "Adamax", "ASGD", "LBFGS", "RMSprop", "Rprop", "SGD")


def optimizer_by_name(name, parameters, lr):
    if name not in NAMES:
        raise ValueError(f"no optimizer is called {name}")
    return getattr(torch.optim, name)(parameters, lr=lr)


def train_step(model, optimizer, x, y):
    optimizer.zero_grad()

    def closure():
        loss = F.mse_loss(model(x), y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()
