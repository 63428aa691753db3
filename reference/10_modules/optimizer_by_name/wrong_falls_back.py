"""An unknown name returns a default optimizer. With a typing mistake in the name, training then
uses the wrong optimizer without a warning. Raise `ValueError`.

遇到不认识的名字就换成默认优化器：名字打错时，训练会用上错误的优化器，而且没有任何提示。要抛
出 `ValueError`。
"""

import torch
from torch.nn import functional as F

NAMES = ("Adagrad", "Adam", "Adamax", "ASGD", "LBFGS", "RMSprop", "Rprop", "SGD")


def optimizer_by_name(name, parameters, lr):
    if name not in NAMES:
        return torch.optim.SGD(parameters, lr=lr)
    return getattr(torch.optim, name)(parameters, lr=lr)


def train_step(model, optimizer, x, y):
    def closure():
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()
