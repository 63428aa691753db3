"""This is what you get when the body is kept away from the optimizer, but not frozen: it stands still, but its parameters
still require grad, so every backward pass computes gradients for nothing, and they pile up. Freeze every parameter of
the body; `model.body.requires_grad = False` only gives the module a new attribute.

这是没把 body 交给优化器、却也没有冻结它的结果：它确实不动，可参数仍然 requires_grad，每次反向传播都白白为它计算梯度，
还会越积越多。要冻结 body 的每个参数；`model.body.requires_grad = False` 只是给模块添了一个新属性。
"""

import torch


def freeze_backbone(model, lr):
    return torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
