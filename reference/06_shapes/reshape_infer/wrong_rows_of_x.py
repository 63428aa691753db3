"""This is what you get from `reshape(x.shape[0], columns)`: the number of rows is that of `x`,
but with another number of columns the same elements fill another number of rows. It follows from
the elements and `columns`; PyTorch can work it out.

这是 `reshape(x.shape[0], columns)` 的结果：行数沿用了 `x` 原来的第一维，可列数变了，
同样多的元素占的行数也就变了。行数由元素个数和 `columns` 决定，可以让 PyTorch 来算。
"""


def reshape_infer(x, columns):
    return x.reshape(x.shape[0], columns)
