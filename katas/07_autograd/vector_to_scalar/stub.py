import torch


def vector_to_scalar(f, x):
    """Return the gradient by x of the mean of f(x)."""
    # TODO: compute f(x), make one number of it, go backward, and return the gradient of x.
    raise NotImplementedError
