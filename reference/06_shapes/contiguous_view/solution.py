import torch


def contiguous_view(x):
    """Return the elements of the transposed tensor `x` in printed order, as a 1-D tensor."""
    return x.contiguous().view(-1)
