"""`split_heads` divides the last dim into heads and features, but does not swap two dims after it.
The shape is (b, t, h, d), with the steps before the heads.

`split_heads` 把最后一维切成头和特征之后，没有交换维度：形状是 (b, t, h, d)，步还排在头的前面。
"""


def split_heads(x, heads):
    return x.unflatten(-1, (heads, -1))


def merge_heads(y):
    return y.transpose(1, 2).flatten(2)
