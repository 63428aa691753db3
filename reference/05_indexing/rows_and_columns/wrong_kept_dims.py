"""This is what you get when the numbers are written as slices or lists, such as `x[row:row + 1]` or
`x[[row]]`: the dim stays, with size 1, and you return two matrices in place of two vectors. Use the
plain numbers.

把行号、列号写成切片或列表（例如 `x[row:row + 1]`、`x[[row]]`）就会得到这个结果：那一维还在，
大小为 1，于是返回的是两个矩阵，而不是两个向量。请直接用整数。
"""


def rows_and_columns(x, row, column):
    return x[row : row + 1], x[:, column : column + 1]
