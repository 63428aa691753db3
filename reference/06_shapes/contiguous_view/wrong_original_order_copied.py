"""This is what you get when the transpose is undone before the tensor is flattened, and the
result is copied: it has memory of its own, but the elements come in the order in which they lay
in memory, column by column. Flatten `x` as it is printed, and compare with `x.tolist()`.

这是先转置回去、再展平并拷贝的结果：内存是自己的了，但元素是按原来在内存里的顺序（逐列）排的。
请按打印出来的样子展平 `x`，并与 `x.tolist()` 对照。
"""


def contiguous_view(x):
    return x.mT.reshape(-1).clone()
