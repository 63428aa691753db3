"""No parameter of the body is frozen, and the optimizer trains all of them. One possible cause is
`model.body.requires_grad = False`: modules have no such property, so Python creates a new
attribute. Set it on every parameter, or call `requires_grad_(False)`.

body 的参数一个也没有冻结，优化器训练了全部参数。一种可能的原因是写
了 `model.body.requires_grad = False`：模块并没有这个属性，Python 只是新建了一个。要给每个参数设置，
或者调用 `requires_grad_(False)`。
"""

import torch


def freeze_backbone(model, lr):
    model.body.requires_grad = False
    learnable = [p for p in model.parameters() if p.requires_grad]
    return torch.optim.SGD(learnable, lr=lr, momentum=0.9, weight_decay=0.1)
