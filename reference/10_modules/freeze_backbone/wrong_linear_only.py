"""Only layers of one class, such as `nn.Linear`, are frozen. The body may contain other layers with
parameters, normalisation or convolution for example, and those still require grad. Go through
`model.body.parameters()`: it gives the parameters of all layers.

这里只冻结了某一类层（例如 `nn.Linear`）。body 里可能还有别的带参数的层，例如归一化层和卷积层，
它们的参数仍然是 requires_grad=True。请遍历 `model.body.parameters()`，所有层的参数都在里面。
"""

import torch
from torch import nn


def freeze_backbone(model, lr):
    for module in model.body.modules():
        if isinstance(module, nn.Linear):
            for parameter in module.parameters():
                parameter.requires_grad = False
    return torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
