"""This is what you get when each result is overwritten in turn and `x` is not put back in
between: after the first write that reaches `x`, `x` differs from the clone for good, and all that
is tested later seems to share its memory. Put the old elements back after each test.

依次改写每个结果、中间却没有恢复 `x`，就会得到这个结果：第一次写到 `x` 之后，
它就一直和之前的 clone 不同了，后面检验的看起来全都共享内存。每检验一次，都要把原来的元素放回去。
"""

import torch


def view_or_copy(x):
    old = x.clone()
    makers = {
        "transpose": lambda: x.T,
        "reshape": lambda: x.reshape(-1),
        "contiguous": lambda: x.contiguous(),
        "rows": lambda: x[1:],
        "row_list": lambda: x[[1]],
        "clone": lambda: x.clone(),
    }
    shared = {}
    for name, make in makers.items():
        make().fill_(0)
        shared[name] = not torch.equal(x, old)
    return shared
