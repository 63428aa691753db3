"""The model was not moved to `device`. Possible causes: `device` is ignored, another device is
chosen inside the function, or only copies are moved, as with `p = p.to(device)`. On a machine
with a single device there is no error. Move the model to `device`.

模型没有移动到 `device` 上：没有用 `device`，或者在函数里另选了设备，或者像 `p = p.to(device)` 那样
只移动了副本。在只有一种设备的机器上不会报错。把模型移动到传入的 `device` 上。
"""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    return model, optimizer
