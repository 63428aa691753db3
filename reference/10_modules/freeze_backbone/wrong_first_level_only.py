"""Only the layers directly in the body were frozen. The parameters of nested modules still have
`requires_grad=True`. Loop over all parameters of the body.

只冻结了 body 的第一级子模块：更深处的参数仍然是 `requires_grad=True`。要遍历 body 的所有参数。
"""

import torch


def freeze_backbone(model, lr):
    for layer in model.body:
        for p in layer._parameters.values():
            p.requires_grad = False
    return torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
