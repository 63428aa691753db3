"""The test writes to `x` and does not restore the old elements. The answers are right, but the
caller's values are lost. Keep a clone of `x` and copy it back at the end.

检验时改写了 `x`，却没有恢复原来的元素：答案是对的，调用者的数据却没了。请先留一份 `x` 的副本，
最后再拷贝回去。
"""

import torch


def view_or_copy(x):
    results = {
        "transpose": x.T,
        "reshape": x.reshape(-1),
        "contiguous": x.contiguous(),
        "rows": x[1:],
        "row_list": x[[1]],
        "clone": x.clone(),
    }
    before = {name: y.clone() for name, y in results.items()}
    x.add_(1)
    return {name: not torch.equal(y, before[name]) for name, y in results.items()}
