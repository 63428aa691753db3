"""With `place` = -1, `shape.insert(place, 1)` inserts before the last entry, so the new dim is the
last but one. Count a negative `place` from the end of the new shape, which has one more dim.

`place` 为 -1 时，`shape.insert(place, 1)` 会插到最后一项之前，新维度就成了倒数第二维。
负的 `place` 要按新形状来数，而新形状多一维。
"""


def add_dim(x, place):
    shape = list(x.shape)
    shape.insert(place, 1)
    return x.reshape(shape)


def remove_dim(x, dim):
    return x.squeeze(dim)
