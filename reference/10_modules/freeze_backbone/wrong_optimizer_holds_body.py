"""The body was frozen, but the optimizer was given all parameters. It does not check
`requires_grad`, and the old gradients are still in `.grad`. With old gradients or zeros, weight
decay and momentum still change the body. Give the optimizer only the parameters of the head.

冻结了 body，却仍把全部参数交给了优化器。优化器不检查 `requires_grad`，以前的梯度还在 `.grad` 里；即
使梯度已清零，weight decay 和 momentum 也会继续更新 body。只把 head 的参数交给优化器。
"""

import torch


def freeze_backbone(model, lr):
    model.body.requires_grad_(False)
    return torch.optim.SGD(model.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
