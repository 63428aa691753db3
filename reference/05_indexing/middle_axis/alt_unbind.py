"""Unbind each dim and take one item."""


def middle_axis(x, i, j, k):
    return x.unbind(0)[i], x.unbind(1)[j], x.unbind(2)[k]
