"""A new model was created on the device. Its values are random, not those of the model that was
passed in. Move that model.

在目标设备上新建了一个模型：它的数值是随机的，不是传入的那个模型的数值。要移动的是传入的模型。
"""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    model = make_model().to(device)
    return model, torch.optim.SGD(model.parameters(), lr=lr)
