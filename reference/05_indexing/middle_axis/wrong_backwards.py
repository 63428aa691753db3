"""The dims are counted from the end: the first matrix is indexed along the last dim, and the last
matrix along the first dim. The leftmost index in the brackets is the first dim.

维度是从后往前数的：第一个矩阵索引的是最后一维，最后一个矩阵索引的是第 0 维。方括号里最左边的索引
对应第 0 维。
"""


def middle_axis(x, i, j, k):
    return x[:, :, i], x[:, j], x[k]
