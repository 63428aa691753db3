"""Freeze the body of a model and train its head."""

import torch


def freeze_backbone(model, lr):
    """Freeze model.body; return SGD (lr, momentum 0.9, weight decay 0.1) that trains the head."""
    model.body.requires_grad_(False)
    return torch.optim.SGD(model.head.parameters(), lr=lr, momentum=0.9, weight_decay=0.1)
