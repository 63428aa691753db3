"""`reshape(x.shape[0], -1)` keeps the number of rows of `x` and does not use `columns`. Here the
number of columns is given, and the number of rows follows from it.

`reshape(x.shape[0], -1)` 保留了 `x` 原来的第 0 维，没有用到 `columns`。这里给定的是列数，
行数由它推出来。
"""


def reshape_infer(x, columns):
    return x.reshape(x.shape[0], -1)
