"""This is what you get when the tensors are joined to an empty one, such as `torch.tensor([])` or
`torch.empty(0)`: it holds float32, and integers that are joined to it become floats. Join the tensors of
the list alone.

这是从一个空张量（例如 `torch.tensor([])`、`torch.empty(0)`）开始往上拼：它的 dtype 是 float32，整数一拼上去就
变成了浮点数。只要拼接列表里的张量就够了。
"""

import torch


def cat_batches(batches, dim):
    joined = torch.tensor([])
    for batch in batches:
        joined = torch.cat([joined, batch], dim=dim)
    return joined
