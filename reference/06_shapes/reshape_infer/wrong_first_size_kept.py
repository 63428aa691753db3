"""This is what you get from `reshape(x.shape[0], -1)`: the rows of `x` are kept and `columns` is
not used. Here the number of columns is given, and the number of rows follows from it.

这是 `reshape(x.shape[0], -1)` 的结果：保留了 `x` 原来的第一维，`columns` 根本没有用到。
这里给定的是列数，行数由它推出来。
"""


def reshape_infer(x, columns):
    return x.reshape(x.shape[0], -1)
