"""`merge_heads` reshapes directly. In `y` the heads come before the steps, and reshape keeps this
order. Swap heads and steps first, so that the heads of one step are side by side.

`merge_heads` 直接做了 reshape：`y` 里头排在步的前面，reshape 会保留这个顺序。请先交换头和步两维，
让同一步的各个头挨在一起。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.reshape(b, t, heads, features // heads).transpose(1, 2)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.reshape(b, t, h * d)
