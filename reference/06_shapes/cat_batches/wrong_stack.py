"""`torch.stack` joins tensors along a new dim, so the result has one dim too many, and tensors of
different sizes raise a RuntimeError. Use the operation that makes an existing dim longer.

`torch.stack` 沿新建的维度堆叠张量，所以结果多了一维；张量大小不等时还会抛出 RuntimeError。
请用把已有维度接长的那个操作。
"""

import torch


def cat_batches(batches, dim):
    return torch.stack(batches, dim=dim)
