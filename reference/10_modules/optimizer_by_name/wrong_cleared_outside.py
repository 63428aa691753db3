"""This is what you get when the gradients are cleared once per step, outside the closure: that is enough for seven of the
eight, but LBFGS calls the closure several times in one step, and its gradients add up. Clear them inside.

这是每步只在闭包外面清一次梯度的结果：对其中七种已经够了，可 LBFGS 一步之内要多次调用闭包，
梯度就会累积起来。要在闭包里面清。
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
