"""The tensor is made contiguous, but its shape is still the old one. Call `view` on it, to get a
single dim.

张量已经变得连续，内存顺序对了，但形状还是原来的。请再用 `view` 变成一维。
"""


def contiguous_view(x):
    return x.contiguous()
