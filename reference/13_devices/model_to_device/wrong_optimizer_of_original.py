"""This is what you get when the optimizer holds the parameters of another model than the one you return: of the
original where you return a copy, say. Its steps change a model that nobody looks at, and the returned one stays as
it is. Make the optimizer from the model that you return.

这是优化器里放了另一个模型的参数：比如返回的是副本，优化器里却是原模型的。它的每一步改的都是没人用的那个模型，
返回的模型一动不动。要用返回的那个模型的参数来创建优化器。
"""

import copy

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    moved = copy.deepcopy(model).to(device)
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    return moved, optimizer
