"""`view` alone raises a RuntimeError: it never copies data, and the order in memory of a
transposed tensor is not the order that you need. `x.clone()` does not help, because a clone
keeps the strides. Make the tensor contiguous first, then call `view`.

直接调用 `view` 会抛出 RuntimeError：`view` 从不复制数据，而转置后的张量在内存里不是你要的顺序。
先 `x.clone()` 也没有用，因为 clone 会保留原来的步长。请先让张量变得连续，再 `view`。
"""


def contiguous_view(x):
    return x.view(-1)
