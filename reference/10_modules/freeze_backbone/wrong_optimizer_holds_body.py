"""This is what you get when the body is frozen, but the optimizer is given all parameters: it does not look at
`requires_grad`. The gradients from before are still there, and with them, or with zeros in their place, weight
decay and momentum go on moving the body. Give the optimizer the head alone.

这是冻结了 body、却仍把全部参数交给优化器的结果：优化器不看 `requires_grad`。以前的梯度还在，
就算换成了零，weight decay 和 momentum 也会继续推着 body 走。只把 head 的参数交给优化器。
"""

import torch


def freeze_backbone(model, lr):
    model.body.requires_grad_(False)
    return torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
