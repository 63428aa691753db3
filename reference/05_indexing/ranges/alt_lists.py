"""Index with lists of numbers instead of slices."""


def ranges(x, count, left, right):
    return x[list(range(count))][:, list(range(left, right))]
