"""Train a linear model on three points."""

import torch
from torch import nn


def fit_double(x, y):
    """Train a linear model on x and y, both (3, 1), and return it."""
    # TODO: create a model and train it until the loss is below 0.00001
    raise NotImplementedError
