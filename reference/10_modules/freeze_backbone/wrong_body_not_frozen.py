"""This is what you get when the body is only kept away from the optimizer: it stands still, but its parameters still
require grad, so every backward pass computes gradients for nothing, and they pile up. Freeze it as well.

这是只没把 body 交给优化器的结果：它确实不动，可参数仍然 requires_grad，每次反向传播都白白为它计算梯度，
还会越积越多。还要把它冻结。
"""

import torch


def freeze_backbone(model, lr):
    return torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
