"""This is what you get when the whole model is frozen: the head requires no grad either, and nothing can learn. Freeze
the body only.

这是把整个模型都冻结的结果：head 也不再 requires_grad，什么都学不了。只冻结 body。
"""

import torch


def freeze_backbone(model, lr):
    model.requires_grad_(False)
    return torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
