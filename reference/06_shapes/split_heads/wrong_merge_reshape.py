"""This is what you get when `merge_heads` reshapes at once: the heads come before the steps in `y`,
and reshape reads them in that order. Swap heads and steps first, so that the heads of one step
stand next to each other.

`merge_heads` 直接 reshape 就会得到这个结果：`y` 里头排在步的前面，reshape 就按这个顺序读。
请先交换头和步两维，让同一步的各个头挨在一起。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.reshape(b, t, heads, features // heads).transpose(1, 2)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.reshape(b, t, h * d)
