# mistake: undoing the transpose first gives the elements in memory order, not in the printed order of x, and as a view of its memory


def contiguous_view(x):
    """Return the elements of the transposed tensor `x` in printed order, as a 1-D tensor."""
    original = x.transpose(-2, -1)
    return original.reshape(-1)
