"""The transpose is undone before `view`. Then `view` works, but the elements come in the order of
the memory, column by column, and the result shares the memory of `x`. Flatten `x` in its
printed order, and compare with `x.tolist()`.

先转置回去再 `view`，虽然不报错，但元素是按内存里的顺序（逐列）排列的，而且结果仍与 `x` 共享内存。
请按 `x` 打印出来的顺序展平，并与 `x.tolist()` 对照。
"""


def contiguous_view(x):
    return x.transpose(-1, -2).view(-1)
