"""Moved in place, without assigning the result; a list of parameters."""

from torch import nn, optim


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    model.to(device)
    return model, optim.SGD(list(model.parameters()), lr)
