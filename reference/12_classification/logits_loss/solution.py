"""Cross-entropy loss of a classifier."""

import torch
from torch import nn


def logits_loss(logits, targets):
    """Return the mean cross-entropy of logits (n, c) and class indices (n,) or (n, 1)."""
    return nn.functional.cross_entropy(logits, targets.reshape(-1).long())
