# mistake: returns a moved copy, but the optimizer holds the parameters of the original, so a step does not train what is returned
import copy

import torch
from torch import nn


def make_model():
    """Return a model as the checker passes it in; leave this as it is."""
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    moved = copy.deepcopy(model).to(device)
    return moved, torch.optim.SGD(model.parameters(), lr=lr)
