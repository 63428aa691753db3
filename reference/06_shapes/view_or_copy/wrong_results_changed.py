"""This is what you get when you prove it by writing to the results and do not put the old elements back: where a
result shares the memory of `x`, the caller's numbers have changed. Keep a clone of `x` and copy it back
after each test.

这是往各个结果里写数来检验，却没有把原来的元素放回去：凡是与 `x` 共享内存的，调用者的数据就被改掉了。请先留一份
`x` 的副本，每检验一次就拷贝回去。
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
