"""This is what you get from `nonzero().squeeze()` when exactly one row passes: the list of row
numbers is squeezed to a single number, and a single number drops the dim, so a vector comes back.
Squeeze dim 1 only, or index with the mask itself.

用 `nonzero().squeeze()` 时，如果恰好只有一行符合，就会得到这个结果：行号列表被压成了单独一个数，
用它索引会去掉行这一维，返回的就成了向量。请只压缩第 1 维，或者直接用掩码索引。
"""


def rows_where(x, column, bound):
    return x[(x[:, column] >= bound).nonzero().squeeze()]
