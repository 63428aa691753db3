import torch


def vector_to_scalar(f, x):
    """Return the gradient of the mean of f(x) with respect to x."""
    # TODO: compute f(x), reduce it to one number, run the backward pass, return the gradient of x.
    raise NotImplementedError
