"""This is what you get when not one parameter of the body is frozen, and the optimizer trains them all. One way to get
there is `model.body.requires_grad = False`: a module has no such property, so Python just makes a new attribute.
Set it on every parameter, or call `requires_grad_(False)`.

这是 body 的参数一个也没有冻结、优化器把它们全都训练了的结果。比如写 `model.body.requires_grad = False`：
模块并没有这个属性，Python 只是新建了一个。要给每个参数设置，或者调用 `requires_grad_(False)`。
"""

import torch


def freeze_backbone(model, lr):
    model.body.requires_grad = False
    learnable = [p for p in model.parameters() if p.requires_grad]
    return torch.optim.SGD(learnable, lr=lr, momentum=0.9, weight_decay=0.1)
