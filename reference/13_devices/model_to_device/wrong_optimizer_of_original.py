"""The optimizer holds the parameters of another model, for example of the original when a copy is
returned. Its steps do not change the returned model. Create the optimizer from the parameters of
the returned model.

优化器里是另一个模型的参数：比如返回的是副本，优化器里却是原模型的参数。更新时返回的模型不会变。要用
返回的那个模型的参数来创建优化器。
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
