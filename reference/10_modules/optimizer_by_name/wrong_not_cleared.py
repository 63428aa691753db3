"""The gradients are never cleared. `backward()` adds to them, so every step also uses the gradients
of earlier steps, without a warning. Clear them inside the closure, before `backward()`.

始终没有清掉梯度：`backward()` 会往上累加，每一步都用上了之前各步的梯度，而且没有任何提示。在闭包
里、`backward()` 之前清掉它们。
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
        loss = F.mse_loss(model(x), y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()
