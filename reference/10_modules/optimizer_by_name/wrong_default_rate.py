"""`lr` was not passed on, so each optimizer uses its own default, for example 1 for LBFGS and 0.001
for SGD. Pass `lr` to the optimizer.

没有把 `lr` 传给优化器，每种优化器都用自己的默认值，例如 LBFGS 是 1，SGD 是 0.001。把 `lr` 传进去。
"""

import torch
from torch.nn import functional as F

NAMES = ("Adagrad", "Adam", "Adamax", "ASGD", "LBFGS", "RMSprop", "Rprop", "SGD")


def optimizer_by_name(name, parameters, lr):
    if name not in NAMES:
        raise ValueError(f"no optimizer is called {name}")
    return getattr(torch.optim, name)(parameters)


def train_step(model, optimizer, x, y):
    def closure():
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()
