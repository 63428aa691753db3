"""This is what you get when the entries of the first dim are joined once: a matrix becomes a vector that way,
but a tensor of three dims keeps two of them. Ask for one dim, however many there are.

这是把第 0 维的各项拼接了一次：矩阵这样确实会变成一维，可三维张量还剩下两维。不管有几维，都应该只留一维。
"""

import torch


def contiguous_view(x):
    return torch.cat(list(x))
