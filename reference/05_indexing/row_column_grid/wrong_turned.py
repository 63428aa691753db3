"""`x[rows, columns[:, None]]` has the right elements, but the result is transposed: it has one row
for each entry of `columns`. Give `rows` the shape (p, 1) instead.

`x[rows, columns[:, None]]` 的元素都对，但结果转置了，每一行对应的是 `columns` 里的一列。应该
让 `rows` 的形状成为 (p, 1)。
"""


def row_column_grid(x, rows, columns):
    return x[rows, columns[:, None]]
