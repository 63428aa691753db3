"""Train a line on three points."""

import torch
from torch import nn


def fit_double(x, y):
    """Train a model of a line on x and y, both (3, 1), and return it."""
    # TODO: make a model, train it until the loss is below 0.00001
    raise NotImplementedError
