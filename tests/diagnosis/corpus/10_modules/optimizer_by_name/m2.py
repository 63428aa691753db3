# mistake: the float is overwritten at every closure call, so for LBFGS it is the loss from the end of the step, not from before
import torch
from torch.nn import functional as F

NAMES = ["Adagrad", "Adam", "Adamax", "ASGD", "LBFGS", "RMSprop", "Rprop", "SGD"]


def optimizer_by_name(name, parameters, lr):
    if name not in NAMES:
        raise ValueError(name)
    return getattr(torch.optim, name)(parameters, lr=lr)


def train_step(model, optimizer, x, y):
    value = 0.0

    def closure():
        nonlocal value
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        value = loss.item()
        return loss

    optimizer.step(closure)
    return value
