"""This is what you get from `movedim(first, second)`: one dim is taken out and put in elsewhere, and the dims
in between move up by one. Only for neighbours that is a swap. Both dims have to change places, and no
other.

这是用了 `movedim(first, second)`：它把一个维度抽出来插到别处，中间的维度都跟着挪了一位，只有两维相邻时才等于
交换。应当只让这两个维度互换位置，其余的都不动。
"""

import torch


def swap_two(x, first, second):
    return x.movedim(first, second)
