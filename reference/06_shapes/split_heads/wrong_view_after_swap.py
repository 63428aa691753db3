"""`merge_heads` calls `view` right after the swap, which raises a RuntimeError: the tensor is not
contiguous, and `view` never copies data. Make it contiguous first, or use `reshape`.

`merge_heads` 在交换维度之后直接调用 `view`，会抛出 RuntimeError：此时张量不连续，
而 `view` 从不复制数据。请先让张量变得连续，或者改用 `reshape`。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.view(b, t, heads, features // heads).transpose(1, 2)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.transpose(1, 2).view(b, t, h * d)
