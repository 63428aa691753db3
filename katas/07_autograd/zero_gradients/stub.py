import torch


def zero_gradients(w, xs):
    """Return a list: for each row x of xs, the gradient of mean((x * w) ** 2) by w, alone."""
    # TODO: go through the rows, and give each one a gradient of its own.
    raise NotImplementedError
