"""One epoch of training."""

import torch
from torch import nn


def train_epoch(model, loader, optimizer):
    """Train on every batch of loader once; return the mean loss per sample as a float."""
    # TODO: one full step per batch; weight each loss by its number of samples
    raise NotImplementedError
