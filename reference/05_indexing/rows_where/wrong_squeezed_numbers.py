"""If exactly one row meets the condition, `nonzero().squeeze()` gives a tensor without dims, and
indexing with it removes the row dim. The result is a vector. Squeeze only dim 1, or index with
the mask itself.

如果恰好只有一行符合，`nonzero().squeeze()` 得到的张量没有维度，用它索引会去掉行这一维，
返回的就成了向量。请只压缩第 1 维，或者直接用掩码索引。
"""


def rows_where(x, column, bound):
    return x[(x[:, column] >= bound).nonzero().squeeze()]
