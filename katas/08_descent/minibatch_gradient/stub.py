import torch


def minibatch_gradient(x, y, w, batch_size):
    """Return the gradient of each batch's mean squared error, and that of all samples."""
    # TODO: compute the gradient of each batch, then combine them with weights.
    raise NotImplementedError
