"""This is what you get when the tensors are joined along dim 0 and then reshaped to the wanted
shape: the shape is right, but the elements of one tensor are spread over rows that belong to all of
them. Join along the right dim at once.

先沿第 0 维拼接、再 reshape 成想要的形状，就会得到这个结果：形状虽然对，
但各个张量的元素都错位了。请直接沿正确的维度拼接。
"""

import torch


def cat_batches(batches, dim):
    shape = list(batches[0].shape)
    shape[dim] = sum(batch.shape[dim] for batch in batches)
    return torch.cat(batches).reshape(shape)
