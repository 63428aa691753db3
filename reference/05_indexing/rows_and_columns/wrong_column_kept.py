"""This is what you get from `x[:, column:column + 1]` or `x[:, [column]]`: a slice and a list keep
the dim they cut, so the column comes out as a matrix of shape (n, 1). A plain number drops the dim.

写成 `x[:, column:column + 1]` 或 `x[:, [column]]` 就会得到这个结果：切片和列表都会保留所切的那一维，
取出来的列成了形状为 (n, 1) 的矩阵。直接写整数，这一维才会去掉。
"""


def rows_and_columns(x, row, column):
    return x[row], x[:, column : column + 1]
