"""Load x and y in minibatches."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def minibatches(x, y, batch_size):
    """Return a loader over pairs (xb, yb) of batch_size rows, in order; the last may be smaller."""
    return DataLoader(TensorDataset(x, y), batch_size=batch_size)
