# mistake: slicing the shape at -1 inserts the new dim before the last one and not after it


def add_dim(x, place):
    """Return `x` with a new dim of size 1 at `place`."""
    shape = tuple(x.shape)
    return x.reshape(shape[:place] + (1,) + shape[place:])


def remove_dim(x, dim):
    """Return `x` without its dim `dim`, which has size 1."""
    return x.squeeze(dim)
