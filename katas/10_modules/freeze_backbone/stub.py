"""Freeze the body of a model and train its head."""

import torch


def freeze_backbone(model, lr):
    """Freeze model.body; return SGD (lr, momentum 0.9, weight decay 0.1) that trains the head."""
    # TODO: freeze the body and create the optimizer
    raise NotImplementedError
