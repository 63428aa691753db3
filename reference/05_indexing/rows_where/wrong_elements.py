"""This is what you get from `x[x >= bound]`: a mask of the shape of `x` picks single elements, from
all columns, and lines them up as a vector. Compare the one column only, so that the mask has one
entry for each row.

写成 `x[x >= bound]` 就会得到这个结果：形状与 `x` 相同的掩码会从所有列里挑出一个个元素，排成向量。
请只拿那一列来比较，让掩码的每个值对应一行。
"""


def rows_where(x, column, bound):
    return x[x >= bound]
