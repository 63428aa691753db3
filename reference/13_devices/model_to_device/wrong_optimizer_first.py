"""This is what you get when the optimizer is made before the model moves: it keeps the parameters that
it was given, and a move may put new ones in their place, as on `meta`. The optimizer then trains
parameters that no model uses any more, and nothing warns you. Move first, then make the optimizer.

这是先建优化器、后搬模型的结果：优化器一直握着创建时拿到的参数，而搬动模型可能换上新的参数（在 `meta` 上就是这样）。
于是优化器训练的是已经没有模型在用的参数，而且没有任何提示。先搬模型，再建优化器。
"""

import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1))


def model_to_device(model, device, lr):
    optimizer = torch.optim.SGD(model.parameters(), lr=lr)
    model = model.to(device)
    return model, optimizer
