"""This is what you get when the tensors are stacked along a new dim and the new dim is flattened
into the next: tensors of unequal size cannot be stacked at all, and for a negative `dim` the next
dim is not `dim + 1`. There is an operation that makes an existing dim longer in one step.

先用 `stack` 新建一维、再把它和下一维合并，就会得到这个结果：大小不等的张量根本不能 stack，
而 `dim` 为负时，下一维也不是 `dim + 1`。有一个操作能一步就把已有的维度接长。
"""

import torch


def cat_batches(batches, dim):
    return torch.stack(batches, dim=dim).flatten(dim, dim + 1)
