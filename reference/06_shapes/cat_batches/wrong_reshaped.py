"""The tensors are joined along dim 0 and then reshaped to the wanted shape. The shape is right,
but the elements are at wrong indices. Join them along `dim` directly.

先沿第 0 维拼接，再 reshape 成想要的形状：形状虽然对，各个张量的元素却错位了。
请直接沿第 `dim` 维拼接。
"""

import torch


def cat_batches(batches, dim):
    shape = list(batches[0].shape)
    shape[dim] = sum(batch.shape[dim] for batch in batches)
    return torch.cat(batches).reshape(shape)
