"""The whole model was frozen, so the head cannot be trained either. Freeze only the body.

整个模型都被冻结了，head 也无法训练。只冻结 body。
"""

import torch


def freeze_backbone(model, lr):
    model.requires_grad_(False)
    return torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
