"""The counts are right, but `index_add_`, `scatter_add_` or `+=` changed the caller's `counts`. Use
the method without the underscore, or work on a clone.

计数是对的，但 `index_add_`、`scatter_add_` 或 `+=` 把调用者的 `counts` 也改了。请用不带下划线的版
本，或者先 clone 再操作。
"""

import torch


def count_with_duplicates(counts, indices):
    return counts.index_add_(0, indices, torch.ones_like(indices, dtype=counts.dtype))
