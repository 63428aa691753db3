"""Create an optimizer by its name, and make one step with it."""

import torch
from torch.nn import functional as F


def optimizer_by_name(name, parameters, lr):
    """Return the optimizer with this class name; raise ValueError for any other name."""
    names = ("Adagrad", "Adam", "Adamax", "ASGD", "LBFGS", "RMSprop", "Rprop", "SGD")
    if name not in names:
        raise ValueError(f"no optimizer is called {name!r}; there are {', '.join(names)}")
    return getattr(torch.optim, name)(parameters, lr=lr)


def train_step(model, optimizer, x, y):
    """Make one step on the mean squared error; return the loss before it, a float."""

    def closure():
        optimizer.zero_grad()
        loss = F.mse_loss(model(x), y)
        loss.backward()
        return loss

    return optimizer.step(closure).item()
