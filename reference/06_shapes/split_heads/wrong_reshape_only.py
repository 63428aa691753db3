"""This is what you get when both functions only reshape. The shapes are right, and going out and
back even gives `x` again, but the heads in between are made of whole steps instead of features. A
transpose is missing in both.

两个函数都只做了 reshape，就会得到这个结果。形状都对，拆开再合上甚至能还原 `x`，
但中间的每个“头”装的是若干整步，而不是它自己的特征。两个函数里都少了一次 transpose。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.reshape(b, heads, t, features // heads)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.reshape(b, t, h * d)
