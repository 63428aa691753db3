"""`rows` and `columns` are replaced by slices from their first to their last number. A slice
selects everything in between, in increasing order and without repeats. Index with the tensors
themselves.

`rows` 和 `columns` 被换成了从第一个数到最后一个数的切片：切片会按从小到大的顺序取走中间的每一行
（列），也不会重复。请直接用这两个张量来索引。
"""


def row_column_grid(x, rows, columns):
    return x[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
