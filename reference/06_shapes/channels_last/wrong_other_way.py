"""`permute(2, 0, 1)` gives the shape (width, channels, height): its arguments say where each dim
goes, instead of where it comes from. When all sizes are equal, the shape does not show it. For
each dim of the result, give the dim of `x` that it comes from.

`permute(2, 0, 1)` 得到的是 (宽, 通道, 高)：参数写成了“各维到哪里去”，而不是“各维从哪里来”。
三维等长时，从形状看不出来。请按结果的顺序，逐个写出每一维原来是 `x` 的第几维。
"""


def channels_last(x):
    return x.permute(2, 0, 1)
