"""This is what you get from `x[rows, columns]`: two index tensors in the same brackets are paired,
so you have one element for each pair, a vector, and with lists of different lengths an IndexError.
These are only some of the crossings. Let the lists broadcast to a grid, or choose rows and columns
one after the other.

写成 `x[rows, columns]` 就会得到这个结果：同一对方括号里的两个索引张量会一一配对，每一对只取一个元素，
结果是向量；两个列表长度不同时还会抛出 IndexError。这样只取到了一部分交叉点。
请让两个列表广播成网格，或者先选行、再选列。
"""


def row_column_grid(x, rows, columns):
    return x[rows, columns]
