"""This is what you get when the learning rate never reaches the optimizer: `SGD` falls back to its
default of 0.001, and the steps are much too small. Pass `lr` on.

这是没有把学习率传给优化器的结果：`SGD` 会用默认值 0.001，步子小得多。把 `lr` 传进去。
"""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    model = model.to(device)
    return model, torch.optim.SGD(model.parameters())
