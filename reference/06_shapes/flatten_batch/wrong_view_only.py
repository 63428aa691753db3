"""This is what you get from `view` where `x` is not contiguous: a RuntimeError, because `view` moves no data and
the elements do not lie in the order you ask for. `reshape` and `flatten` copy where they must.

这是对不连续的 `x` 用了 `view`：会得到 RuntimeError，因为 `view` 不搬动数据，而元素在内存里不是你要的顺序。
`reshape` 和 `flatten` 会在必要时复制。
"""

import torch


def flatten_batch(x):
    return x.view(len(x), -1)
