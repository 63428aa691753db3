"""Squared error with three reductions."""

import torch
from torch.nn import functional as F


def mse_reductions(prediction, target):
    """Return (squared error of each element, their mean, their sum)."""
    target = target.reshape(prediction.shape)
    return tuple(F.mse_loss(prediction, target, reduction=how) for how in ("none", "mean", "sum"))
