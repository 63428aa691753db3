"""This is what you get from SGD with momentum and weight decay both 0, as they are by default: the body stands still,
but the head is not trained in the way that was asked for. Pass both on.

这是 momentum 和 weight decay 都为 0（SGD 的默认值）的结果：body 是不动了，head 却没有按要求的方式训练。
把这两个参数都写上。
"""

import torch


def freeze_backbone(model, lr):
    model.body.requires_grad_(False)
    return torch.optim.SGD(model.head.parameters(), lr=lr)
