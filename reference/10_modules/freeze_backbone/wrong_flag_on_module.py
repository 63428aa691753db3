"""This is what you get with `model.body.requires_grad = False`: a module has no such property, so Python just makes a new
attribute, and not one parameter is frozen. Set it on every parameter, or call `requires_grad_(False)`.

这是写了 `model.body.requires_grad = False` 的结果：模块并没有这个属性，Python 只是新建了一个，
一个参数也没有冻结。要给每个参数设置，或者调用 `requires_grad_(False)`。
"""

import torch


def freeze_backbone(model, lr):
    model.body.requires_grad = False
    learnable = [p for p in model.parameters() if p.requires_grad]
    return torch.optim.SGD(learnable, lr=lr, momentum=0.9, weight_decay=0.1)
