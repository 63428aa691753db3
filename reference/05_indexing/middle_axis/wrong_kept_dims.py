"""This is what you get from slices such as `x[:, j:j + 1]` or lists such as `x[:, [j]]`: the axis
stays, with size 1, and the results have three dims. A plain number drops the axis.

用 `x[:, j:j + 1]` 这样的切片或 `x[:, [j]]` 这样的列表，就会得到这个结果：那个轴还在，大小为 1，
结果仍是三维的。直接写整数，那个轴才会去掉。
"""


def middle_axis(x, i, j, k):
    return x[i : i + 1], x[:, j : j + 1], x[:, :, k : k + 1]
