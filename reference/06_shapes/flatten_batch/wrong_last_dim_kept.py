"""`reshape(-1, x.shape[-1])` or `flatten(0, -2)` keeps the last dim instead of the first, so every
line of every sample is a row of its own. Keep the dim that counts the samples.

`reshape(-1, x.shape[-1])` 或 `flatten(0, -2)` 保留的是最后一维，而不是第 0 维：
每个样本的每一行都成了单独的一行。要保留的是表示样本数的那一维。
"""


def flatten_batch(x):
    return x.reshape(-1, x.shape[-1])
