import torch


def swap_two(x, first, second):
    """Return a view of `x` with the dims `first` and `second` swapped."""
    return torch.transpose(x, first, second)
