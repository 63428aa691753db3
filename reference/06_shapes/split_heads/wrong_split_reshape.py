"""`split_heads` reshapes to (b, h, t, d) directly. The elements keep their old order, so a head
holds whole steps instead of its own features. Reshape to (b, t, h, d) first, then swap steps
and heads.

`split_heads` 直接 reshape 成 (b, h, t, d)：元素的先后顺序没有变，每个头里装的是若干整步，
而不是它自己的特征。请先 reshape 成 (b, t, h, d)，再交换步和头两维。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.reshape(b, heads, t, features // heads)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.transpose(1, 2).reshape(b, t, h * d)
