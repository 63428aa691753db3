"""`split_heads` divides the last dim into (d, h) instead of (h, d), so head i takes every h-th
feature. The heads lie one after the other, each with its d features side by side. `merge_heads`
is right.

`split_heads` 把最后一维切成了 (d, h) 而不是 (h, d)，所以第 i 个头每隔 h 个特征取一个。
各个头是依次排列的，每个头的 d 个特征连在一起。`merge_heads` 没有问题。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.reshape(b, t, features // heads, heads).permute(0, 3, 1, 2)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.transpose(1, 2).reshape(b, t, h * d)
