import torch


def layer_gradients(x, y, w, b):
    """Return the gradients of the mean squared error of x @ w + b, by w and by b."""
    # TODO: predict, take the mean over all squared errors, go backward, return both gradients.
    raise NotImplementedError
