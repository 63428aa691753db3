"""The tensors are stacked along a new dim, and this dim is then flattened into the next. Tensors
of different sizes cannot be stacked, and for a negative `dim` the next dim is not `dim + 1`.
One operation makes an existing dim longer in a single step.

先用 `stack` 新建一维，再把它与下一维合并：大小不等的张量不能 stack，而 `dim` 为负时，
下一维也不是 `dim + 1`。有一个操作一步就能把已有的维度接长。
"""

import torch


def cat_batches(batches, dim):
    return torch.stack(batches, dim=dim).flatten(dim, dim + 1)
