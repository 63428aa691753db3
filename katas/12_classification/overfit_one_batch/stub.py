"""Overfit a classifier on a single batch."""

import torch
from torch import nn


def overfit_one_batch(x, y):
    """Train a classifier on x (n, 20) and one-hot y (n, c); return it."""
    # TODO: convert y to a target, create a model, train until the loss is below 0.01
    raise NotImplementedError
