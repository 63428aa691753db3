"""A slice or a list as an index, as in `x[:, column:column + 1]` or `x[:, [column]]`, keeps its
dim, so the column is a matrix of shape (n, 1). An integer index removes the dim.

`x[:, column:column + 1]` 里的切片和 `x[:, [column]]` 里的列表都会保留那一维，
所以得到形状为 (n, 1) 的矩阵。整数索引才会去掉这一维。
"""


def rows_and_columns(x, row, column):
    return x[row], x[:, column : column + 1]
