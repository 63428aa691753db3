"""The last dim is divided into (d, h) instead of (h, d), so head i takes every h-th feature. The
heads lie one after the other, each with its d features side by side.

最后一维切成了 (d, h) 而不是 (h, d)，所以第 i 个头每隔 h 个特征取一个。各个头是依次排列的，
每个头的 d 个特征连在一起。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.reshape(b, t, features // heads, heads).permute(0, 3, 1, 2)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.permute(0, 2, 3, 1).reshape(b, t, h * d)
