"""A moved copy, so that the caller's model is not moved; one parameter group per layer."""

import copy

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    moved = copy.deepcopy(model).to(torch.device(device))
    groups = [{"params": layer.parameters()} for layer in moved if list(layer.parameters())]
    return [moved, torch.optim.SGD(groups, lr=lr)]
