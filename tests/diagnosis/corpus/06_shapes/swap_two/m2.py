# mistake: contiguous() copies the data, so the result is not a view of x
import torch


def swap_two(x, first, second):
    """Return a view of `x` with the dims `first` and `second` swapped."""
    swapped = torch.transpose(x, first, second)
    return swapped.contiguous()
