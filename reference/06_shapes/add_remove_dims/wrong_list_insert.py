"""This is what you get from `shape.insert(place, 1)`: for -1 Python's list inserts in front of the
last entry, so the new dim is the last but one. Count a negative place from the end of the new
shape, which has one dim more.

这是 `shape.insert(place, 1)` 的结果：`place` 为 -1 时，Python 列表会插到最后一项之前，
新维度就成了倒数第二维。负的位置要按新形状来数，而新形状多了一维。
"""


def add_dim(x, place):
    shape = list(x.shape)
    shape.insert(place, 1)
    return x.reshape(shape)


def remove_dim(x, dim):
    return x.squeeze(dim)
