# mistake: unsqueeze_ and squeeze_ with the underscore change the shape of the caller's x itself


def add_dim(x, place):
    """Return `x` with a new dim of size 1 at `place`."""
    return x.unsqueeze_(place)


def remove_dim(x, dim):
    """Return `x` without its dim `dim`, which has size 1."""
    return x.squeeze_(dim)
