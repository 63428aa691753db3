"""This is what you get when the returned model is a copy and the optimizer holds the parameters of the
original: steps change a model that nobody looks at, and the loss of the copy stays where it is. Make
the optimizer from the model that you return.

这是返回了一个副本、优化器里却是原模型参数的结果：每一步改的都是没人用的那个模型，副本的损失一动不动。
要用返回的那个模型的参数来创建优化器。
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
