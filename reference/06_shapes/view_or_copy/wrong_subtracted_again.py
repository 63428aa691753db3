"""1 is added to `x` and subtracted again. Floating-point sums are rounded, so some elements differ
slightly from before. Keep a clone of `x` and copy it back.

先给 `x` 加 1，再减 1。浮点数的加减会舍入，所以有些元素和原来差了一点点。
请先留一份 `x` 的副本，再拷贝回去。
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
        before = y.clone()
        x += 1
        answer[name] = not torch.equal(y, before)
        x -= 1
    return answer
