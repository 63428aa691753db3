"""Train a line on noisy data, batch by batch."""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def fit_with_loader(x, y):
    """Train a linear model on x and y, both (100, 1) float32, and return it."""
    # TODO: make a loader and a model, train over the batches for some epochs
    raise NotImplementedError
