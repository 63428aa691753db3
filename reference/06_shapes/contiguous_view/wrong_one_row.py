"""This is what you get from `view(1, -1)`: a matrix with one row, which has two dims. A 1-D tensor
has a shape with a single number, such as (12,).

这是 `view(1, -1)` 的结果：只有一行的矩阵，但它仍是二维的。一维张量的形状里只有一个数，例如 (12,)。
"""


def contiguous_view(x):
    return x.contiguous().view(1, -1)
