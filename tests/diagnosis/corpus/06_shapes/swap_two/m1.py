# mistake: transpose_ with the underscore swaps the dims of the caller's x itself


def swap_two(x, first, second):
    """Return a view of `x` with the dims `first` and `second` swapped."""
    return x.transpose_(first, second)
