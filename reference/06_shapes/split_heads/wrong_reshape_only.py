"""Both functions only reshape. The shapes are right, and merging after splitting even gives `x`
again, but each head holds whole steps instead of its own features. Both functions need a
transpose.

两个函数都只做了 reshape。形状都对，拆开再合并甚至能还原 `x`，但每个头里装的是若干整步，
而不是它自己的特征。两个函数都需要一次转置。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.reshape(b, heads, t, features // heads)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.reshape(b, t, h * d)
