"""Slices or lists as indices, such as `x[row:row + 1]` or `x[[row]]`, keep the dim with size 1, so
the results are two matrices instead of two vectors. Use integer indices.

用切片或列表作索引（例如 `x[row:row + 1]`、`x[[row]]`）会保留那一维，大小为 1，
于是返回的是两个矩阵，而不是两个向量。请直接用整数索引。
"""


def rows_and_columns(x, row, column):
    return x[row : row + 1], x[:, column : column + 1]
