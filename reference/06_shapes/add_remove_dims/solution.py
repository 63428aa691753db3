import torch


def add_dim(x, place):
    """Return `x` with a new dim of size 1 at `place`."""
    return torch.unsqueeze(x, place)


def remove_dim(x, dim):
    """Return `x` without its dim `dim`, which has size 1."""
    return torch.squeeze(x, dim)
