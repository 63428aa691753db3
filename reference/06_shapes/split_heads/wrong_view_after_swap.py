"""This is what you get from `view` straight after the swap in `merge_heads`: a RuntimeError,
because the elements do not lie in the new order in memory and `view` moves nothing. Make the tensor
contiguous first, or use `reshape`.

在 `merge_heads` 里交换维度之后直接 `view`，就会得到这个结果：RuntimeError。
元素在内存里并不是新的顺序，而 `view` 从不搬动数据。请先让张量连续，或者改用 `reshape`。
"""


def split_heads(x, heads):
    b, t, features = x.shape
    return x.view(b, t, heads, features // heads).transpose(1, 2)


def merge_heads(y):
    b, h, t, d = y.shape
    return y.transpose(1, 2).view(b, t, h * d)
