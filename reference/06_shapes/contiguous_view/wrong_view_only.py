"""This is what you get from `view` alone: a RuntimeError, because `view` may not move data and the
elements of a transposed tensor do not lie in the order you ask for. `x.clone()` does not help, for
a clone keeps the strides. Make the tensor contiguous first, then view it.

这是直接调用 `view` 得到的结果：RuntimeError。`view` 不允许搬动数据，而转置后的张量在内存里并不是
你要的顺序。先 `x.clone()` 也没用，因为 clone 会保留原来的步长。请先让张量变得连续，再 `view`。
"""


def contiguous_view(x):
    return x.view(-1)
