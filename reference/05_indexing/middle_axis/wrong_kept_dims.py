"""Slices such as `x[:, j:j + 1]` and lists such as `x[:, [j]]` keep the dim with size 1, so the
results have three dims. An integer index removes the dim.

`x[:, j:j + 1]` 这样的切片和 `x[:, [j]]` 这样的列表会保留那一维，大小为 1，所以结果仍是三维的。整
数索引才会去掉那一维。
"""


def middle_axis(x, i, j, k):
    return x[i : i + 1], x[:, j : j + 1], x[:, :, k : k + 1]
