"""Load x and y in shuffled minibatches."""

import torch
from torch.utils.data import DataLoader, TensorDataset


def shuffled_epochs(x, y, batch_size, seed):
    """Return a loader over pairs (xb, yb), in another order each epoch; seed decides the orders."""
    generator = torch.Generator().manual_seed(seed)
    return DataLoader(TensorDataset(x, y), batch_size, shuffle=True, generator=generator)
