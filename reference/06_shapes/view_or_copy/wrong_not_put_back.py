"""The results are overwritten one after the other, and `x` is not restored in between. After the
first write that reaches `x`, `x` differs from the clone, so all later results seem to share its
memory. Restore the old elements after each test.

依次改写了各个结果，中间却没有恢复 `x`：第一次写到 `x` 之后，它就与之前的 clone 不同了，
后面检验的结果看起来全都共享内存。每检验一次，都要恢复原来的元素。
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
