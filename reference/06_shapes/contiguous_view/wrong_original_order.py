"""This is what you get when the transpose is undone before the view: `view` works again, but the
elements come in the order of the memory, column by column, and the result still shares that memory.
Start from `x` as it is printed and compare with `x.tolist()`.

这是先转置回去、再 `view` 得到的结果：不再报错，但元素是按内存里的顺序（逐列）排出来的，而且仍与
`x` 共享内存。请从打印出来的 `x` 出发，并与 `x.tolist()` 对照。
"""


def contiguous_view(x):
    return x.transpose(-1, -2).view(-1)
