"""The mask in `x[x >= bound]` has the shape of `x`, so it selects single elements of all columns as
a vector. Compare only the given column, so that the mask has one element for each row.

`x[x >= bound]` 的掩码形状与 `x` 相同，会从所有列里选出一个个元素，排成向量。请只拿指定的那一列来
比较，让掩码的每个值对应一行。
"""


def rows_where(x, column, bound):
    return x[x >= bound]
