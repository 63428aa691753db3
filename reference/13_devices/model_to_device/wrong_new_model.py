"""This is what you get when a new model is made on the device: it has the right layers there, but random values in place
of those of the model that was passed in. Move that model itself.

这是在目标设备上新建了一个模型的结果：层是对的，数值却是随机的，不再是传入的那个模型的数值。
要搬动的是传入的模型本身。
"""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    model = make_model().to(device)
    return model, torch.optim.SGD(model.parameters(), lr=lr)
