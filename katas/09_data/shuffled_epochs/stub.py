"""Load x and y in shuffled minibatches."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    """Return a loader over pairs (xb, yb), in another order each epoch; seed decides the orders."""
    # TODO: make a loader that shuffles with its own random numbers
    raise NotImplementedError
