"""This is what you get when the last dim of `x` is cut into heads and features and the swap is left
out: the shape is (b, t, h, d), with the steps before the heads.

把 `x` 的最后一维切成头和特征之后没有交换维度，就会得到这个结果：形状是 (b, t, h, d)，步还排在头的前面。
"""


def split_heads(x, heads):
    return x.unflatten(-1, (heads, -1))


def merge_heads(y):
    return y.transpose(1, 2).flatten(2)
