"""This is what you get from `x.flatten()` or `reshape(-1)`: a single vector, in which no sample can
be told from the next. Keep the first dim as it is.

这是 `x.flatten()` 或 `reshape(-1)` 的结果：只剩一个向量，分不清哪里是哪个样本。第一维要原样保留。
"""


def flatten_batch(x):
    return x.flatten()
