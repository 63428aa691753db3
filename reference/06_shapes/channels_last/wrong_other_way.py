"""This is what you get from `permute(2, 0, 1)`: it says where each dim goes instead of where it
comes from, and makes (width, channels, height). On a cube the shape does not show it. The numbers
name the dims of `x`, in the order of the result.

这是 `permute(2, 0, 1)` 的结果：把“各维从哪里来”写成了“各维到哪里去”，得到的是 (宽, 通道, 高)。
三维等长时，形状看不出问题。这几个数是 `x` 的维度编号，按结果的顺序排列。
"""


def channels_last(x):
    return x.permute(2, 0, 1)
