def add_dim(x, place):
    shape = list(x.shape)
    if place < 0:
        place += len(shape) + 1
    return x.reshape(*shape[:place], 1, *shape[place:])


def remove_dim(x, dim):
    shape = list(x.shape)
    del shape[dim]
    return x.reshape(shape)
