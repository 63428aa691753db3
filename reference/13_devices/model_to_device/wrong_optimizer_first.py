"""The optimizer was created before the model was moved. It keeps the old parameters, and moving may
replace them, as on `meta`. The optimizer then trains parameters that the model does not use,
without a warning. Move first, then create the optimizer.

先创建了优化器，后移动模型：优化器里一直是原来的参数，而移动模型可能会换上新的参数（在 `meta` 上就是
这样）。于是优化器训练的不是模型在用的参数，而且没有任何提示。先移动模型，再创建优化器。
"""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    model = model.to(device)
    return model, optimizer
