"""This is what you get from `x[rows, columns[:, None]]`: the right elements, but the grid lies on
its side, with one line for each listed column. Make `rows` the upright one, of shape (p, 1).

写成 `x[rows, columns[:, None]]` 就会得到这个结果：元素都对，但网格转置了，每一行对应的是列表里的一列。
应该竖起来的是 `rows`，让它的形状成为 (p, 1)。
"""


def row_column_grid(x, rows, columns):
    return x[rows, columns[:, None]]
