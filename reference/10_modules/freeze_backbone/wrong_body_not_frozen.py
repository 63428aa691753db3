"""The body was not given to the optimizer, but it was not frozen either. Its values do not change,
but every backward pass still computes gradients for it and accumulates them. Set
`requires_grad=False` for every parameter of the body; `model.body.requires_grad = False` only
creates a new attribute of the module.

没有把 body 交给优化器，但也没有冻结它：数值确实不变，可每次反向传播仍会为它计算梯度，并不断累积。要
给 body 的每个参数设置 `requires_grad=False`；`model.body.requires_grad = False` 只是给模块添了一个
新属性。
"""

import torch


def freeze_backbone(model, lr):
    return torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
