"""In `x[rows, columns]`, the two index tensors are paired: the result is a vector with one element
for each pair, and different lengths raise an IndexError. Broadcast the index tensors to a grid,
or select rows and columns one after the other.

`x[rows, columns]` 里的两个索引张量会一一配对：每一对只取一个元素，结果是向量，
长度不同时还会抛出 IndexError。请让两个索引张量广播成网格，或者先选行、再选列。
"""


def row_column_grid(x, rows, columns):
    return x[rows, columns]
