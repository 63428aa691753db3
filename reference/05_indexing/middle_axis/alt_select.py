"""Use `select` with the dim and the index."""


def middle_axis(x, i, j, k):
    return x.select(0, i), x.select(1, j), x.select(2, k)
