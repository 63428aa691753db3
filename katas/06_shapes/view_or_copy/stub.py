import torch


def view_or_copy(x):
    """Return for each operation whether its result shares memory with `x`: a dict of bools.

    The keys: "transpose", "reshape", "contiguous", "rows", "row_list", "clone".
    """
    # TODO: carry out each operation on x, and test whether the memory is shared.
    raise NotImplementedError
