def add_dim(x, place):
    if place == -1:
        return x[..., None]
    return x[(slice(None),) * place + (None,)]


def remove_dim(x, dim):
    return x.select(dim, 0)
