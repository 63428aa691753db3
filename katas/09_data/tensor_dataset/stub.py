"""Put x and y into a dataset, shuffled together."""

import torch
from torch.utils.data import TensorDataset


def tensor_dataset(x, y, seed):
    """Return a dataset of the pairs (x[i], y[i]) in a random order that seed decides."""
    # TODO: put the rows into a random order, and keep the pairs together
    raise NotImplementedError
