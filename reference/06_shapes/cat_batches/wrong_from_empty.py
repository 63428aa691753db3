"""The tensors are joined to an empty tensor, such as `torch.tensor([])` or `torch.empty(0)`. Its
dtype is float32, so integers become floats. Join only the tensors of the list.

拼接是从一个空张量（例如 `torch.tensor([])`、`torch.empty(0)`）开始的：它的 dtype 是 float32，
整数一拼上去就变成了浮点数。请只拼接列表里的张量。
"""

import torch


def cat_batches(batches, dim):
    joined = torch.tensor([])
    for batch in batches:
        joined = torch.cat([joined, batch], dim=dim)
    return joined
