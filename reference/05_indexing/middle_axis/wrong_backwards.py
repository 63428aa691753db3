"""This is what you get when the axes are counted from the end: the first matrix is cut along the
last axis and the last matrix along the first. The leftmost place in the brackets is the first axis.

从后往前数轴就会得到这个结果：第一个矩阵切的是最后一个轴，最后一个矩阵切的是第一个轴。
方括号里最左边的位置才是第一个轴。
"""


def middle_axis(x, i, j, k):
    return x[:, :, i], x[:, j], x[k]
