"""The test writes to the results and does not restore the old elements. Where a result shares
memory with `x`, the caller's values have changed. Keep a clone of `x` and copy it back after
each test.

检验时往各个结果里写了数，却没有恢复原来的元素：凡是与 `x` 共享内存的，调用者的数据就被改掉了。
请先留一份 `x` 的副本，每检验一次就拷贝回去。
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
    answer = {}
    for name, y in results.items():
        before = x.clone()
        y += 1
        answer[name] = not torch.equal(x, before)
    return answer
