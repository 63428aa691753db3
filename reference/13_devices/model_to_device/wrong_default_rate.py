"""`lr` was not passed to the optimizer, so `SGD` uses its default of 0.001. Pass `lr`.

没有把学习率传给优化器：`SGD` 会用默认值 0.001。把 `lr` 传进去。
"""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    model = model.to(device)
    return model, torch.optim.SGD(model.parameters())
