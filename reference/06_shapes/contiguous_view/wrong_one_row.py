"""`view(1, -1)` gives a matrix with one row, which has two dims. The shape of a 1-D tensor has a
single number, such as (12,).

`view(1, -1)` 得到的是只有一行的矩阵，它仍是二维的。一维张量的形状里只有一个数，例如 (12,)。
"""


def contiguous_view(x):
    return x.contiguous().view(1, -1)
