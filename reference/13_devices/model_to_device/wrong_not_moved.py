"""This is what you get when the model stays where it was: the device is ignored, or chosen anew inside the
function, or only copies are moved, as in `p = p.to(device)`. It goes unseen on a machine with a single
device. Move the model to the `device` that is passed in.

这是模型留在原处的结果：没有理会 `device`，或者在函数里另选了设备，或者像 `p = p.to(device)` 那样只搬了副本。在只有一种设备的机器上看不出问题。
把模型搬到传入的 `device` 上。
"""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    return model, optimizer
