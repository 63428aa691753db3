"""This is what you get when you prove it by writing to `x` and do not put the old elements back:
the answers are right, and the caller's numbers are gone. Keep a clone and copy it back.

靠写 `x` 来检验、却没有把原来的元素放回去，就会得到这个结果：答案是对的，调用者的数却没了。
请先留一份 clone，最后再拷回去。
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
