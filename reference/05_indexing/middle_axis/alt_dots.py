"""`...` stands for as many colons as needed."""


def middle_axis(x, i, j, k):
    return x[i, ...], x[:, j, :], x[..., k]
