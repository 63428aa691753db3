"""`view` raises a RuntimeError when `x` is not contiguous: it never copies data, and the order in
memory is not the order that you need. `reshape` and `flatten` copy when they have to.

`x` 不连续时，`view` 会抛出 RuntimeError：它从不复制数据，而元素在内存里不是你要的顺
序。`reshape` 和 `flatten` 会在必要时复制。
"""

import torch


def flatten_batch(x):
    return x.view(len(x), -1)
