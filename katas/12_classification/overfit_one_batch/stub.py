"""Drive the loss of one batch to almost nothing."""

import torch
from torch import nn


def overfit_one_batch(x, y):
    """Train a classifier on x (n, 20) and one-hot y (n, c); return it."""
    # TODO: turn y into a target, make a model, train until it knows the batch by heart
    raise NotImplementedError
