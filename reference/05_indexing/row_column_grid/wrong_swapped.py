"""This is what you get when `columns` stands in the place of the rows and `rows` in the place of
the columns. On a square matrix no error says so. The first index of `x` is the row.

`columns` 放到了行的位置、`rows` 放到了列的位置，就会得到这个结果。对方阵来说，这样写也不会报错。
`x` 的第一个索引才是行。
"""


def row_column_grid(x, rows, columns):
    return x[columns[:, None], rows]
