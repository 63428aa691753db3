"""`x.flatten()` or `reshape(-1)` gives a single vector, in which the samples are no longer
separate. Keep the first dim.

`x.flatten()` 或 `reshape(-1)` 只得到一个向量，分不清哪里是哪个样本。请原样保留第 0 维。
"""


def flatten_batch(x):
    return x.flatten()
