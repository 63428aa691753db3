"""This is what you get when the last dim is kept in place of the first, with `reshape(-1,
x.shape[-1])` or `flatten(0, -2)`: every line of every sample becomes a row of its own. The dim to
keep is the one that counts samples.

保留了最后一维而不是第一维（`reshape(-1, x.shape[-1])` 或 `flatten(0, -2)`），就会得到这个结果：
每个样本的每一行都成了单独的一行。要保留的是样本数那一维。
"""


def flatten_batch(x):
    return x.reshape(-1, x.shape[-1])
