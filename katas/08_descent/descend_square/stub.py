import torch


def descend_square(start, rate, steps):
    """Return all values of theta in gradient descent on theta ** 2, as steps + 1 floats."""
    # TODO: update theta with its gradient, and store every value of theta.
    raise NotImplementedError
