import torch


def flatten_batch(x):
    """Return the samples of `x` as the rows of a matrix, of shape (batch, features)."""
    return torch.flatten(x, start_dim=1)
