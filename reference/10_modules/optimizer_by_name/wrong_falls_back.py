"""This is what you get when an unknown name quietly leads to a default optimizer: a slip of the keyboard then trains with
something nobody asked for. Raise `ValueError`.

这是遇到不认识的名字就悄悄换成默认优化器的结果：名字打错了一个字母，训练用的就不是想要的那种了。
要抛出 `ValueError`。
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
