import torch


def reshape_infer(x, columns):
    """Return the elements of `x`, in order, as a matrix with `columns` columns."""
    # TODO: give the size you know, and let PyTorch infer the other one.
    raise NotImplementedError
