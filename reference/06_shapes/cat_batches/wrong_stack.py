"""This is what you get from `torch.stack`: it puts the tensors side by side along a new dim, so the
result has one dim too many, and tensors of unequal size raise a RuntimeError. To make an existing
dim longer there is another operation.

这是 `torch.stack` 的结果：它会新建一个维度，把张量并排放在上面，结果就多了一维；
大小不等的张量还会抛出 RuntimeError。要把已有的维度接长，应该用另一个操作。
"""

import torch


def cat_batches(batches, dim):
    return torch.stack(batches, dim=dim)
