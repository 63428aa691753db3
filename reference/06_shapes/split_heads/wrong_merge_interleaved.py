"""This is what you get when `merge_heads` puts the heads behind the features, (b, t, d, h),
before it joins the two: the features of the heads alternate. Of the dims that are joined the
heads come first, so that each head's features stay side by side. `split_heads` is right.

`merge_heads` 在合并之前把头排到了特征后面，即 (b, t, d, h)，就会得到这个结果：
各个头的特征交错在一起。合并的两维里头要在前，这样每个头的特征才连在一起。`split_heads` 没有问题。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.reshape(b, t, heads, features // heads).transpose(1, 2)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.permute(0, 2, 3, 1).reshape(b, t, h * d)
