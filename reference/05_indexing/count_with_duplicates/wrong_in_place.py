"""This is what you get from `index_add_`, `scatter_add_` or `+=` on `counts` itself: the totals are
right, but the caller's own vector has changed with them. Use the name without the underscore, or
work on a clone.

直接对 `counts` 用了 `index_add_`、`scatter_add_` 或 `+=` 就会得到这个结果：累计数是对的，
但调用者手里的 `counts` 也被改了。请用不带下划线的版本，或者先 clone 再操作。
"""

import torch


def count_with_duplicates(counts, indices):
    return counts.index_add_(0, indices, torch.ones_like(indices, dtype=counts.dtype))
