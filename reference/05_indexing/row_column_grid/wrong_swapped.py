"""`columns` is used as the row index, and `rows` as the column index. For a square matrix there is
no error. The first index of `x` is the row.

`columns` 被当成了行的索引，`rows` 被当成了列的索引；对方阵来说不会报错。`x` 的第一个索引才是行。
"""


def row_column_grid(x, rows, columns):
    return x[columns[:, None], rows]
