import torch


def swap_two(x, first, second):
    """Return a view of `x` with the dims `first` and `second` swapped."""
    # TODO: swap the two dims without moving any data.
    raise NotImplementedError
