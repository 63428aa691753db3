"""This is what you get when `split_heads` reshapes to (b, h, t, d) at once: the elements keep their
old order, so a head is filled with whole steps instead of its own features. Reshape to (b, t, h,
d), which is how the data lie, and swap steps and heads after that.

`split_heads` 直接 reshape 成 (b, h, t, d) 就会得到这个结果：元素的顺序没变，每个头里装的是若干整步，
而不是它自己的特征。请先 reshape 成 (b, t, h, d)，这才是数据本来的排列，然后再交换步和头两维。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.reshape(b, heads, t, features // heads)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.transpose(1, 2).reshape(b, t, h * d)
