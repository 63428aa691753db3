"""`remove_dim` uses `shape.remove(1)`. The list method looks for the value 1, so it removes the
first dim of size 1, whatever `dim` is. Remove the entry at index `dim`.

`remove_dim` 里用了 `shape.remove(1)`：列表的 `remove` 按值查找，删掉的是第一个大小为 1 的维度，
与 `dim` 无关。请按下标 `dim` 删除。
"""

import torch


def add_dim(x, place):
    return x.unsqueeze(place)


def remove_dim(x, dim):
    shape = list(x.shape)
    shape.remove(1)
    return x.reshape(shape)
