import torch


def flatten_batch(x):
    """Return the samples of `x` as the rows of a matrix, of shape (batch, features)."""
    # TODO: keep the first dim, and join all the others.
    raise NotImplementedError
