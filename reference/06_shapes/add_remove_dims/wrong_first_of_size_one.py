"""This is what you get from `shape.remove(1)` in `remove_dim`: for a list, 1 is the value to look for, and
the first dim of size 1 goes, whichever was asked for. Take the entry out by its place, `dim`.

`remove_dim` 里用 `shape.remove(1)` 就会得到这个结果：列表的 `remove` 是按值去找的，删掉的是第一个大小为 1 的
维度，不管题目指定的是哪一维。请按位置 `dim` 去删。
"""

import torch


def add_dim(x, place):
    return x.unsqueeze(place)


def remove_dim(x, dim):
    shape = list(x.shape)
    shape.remove(1)
    return x.reshape(shape)
