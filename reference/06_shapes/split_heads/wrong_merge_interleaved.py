"""`merge_heads` moves the heads after the features, to (b, t, d, h), before it joins these two
dims. The features of the heads then alternate. Of the two joined dims, the heads have to come
first. `split_heads` is right.

`merge_heads` 在合并之前把头排到了特征后面，即 (b, t, d, h)，所以各个头的特征交错在一起。
合并的两维里，头要在前。`split_heads` 没有问题。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.reshape(b, t, heads, features // heads).transpose(1, 2)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.permute(0, 2, 3, 1).reshape(b, t, h * d)
