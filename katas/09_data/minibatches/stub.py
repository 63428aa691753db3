"""Load x and y in minibatches."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def minibatches(x, y, batch_size):
    """Return a loader over pairs (xb, yb) of batch_size rows, in order; the last may be smaller."""
    # TODO: combine x and y row by row, and split them into batches
    raise NotImplementedError
