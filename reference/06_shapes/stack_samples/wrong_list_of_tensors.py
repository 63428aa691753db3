"""This is what you get from `torch.tensor(samples)`: it builds a tensor from numbers and cannot take tensors
of several elements, so it raises a ValueError. There is an operation that takes a list of tensors.

这是直接写了 `torch.tensor(samples)`：它只能由数值创建张量，列表里是含多个元素的张量时就会得到 ValueError。
有一个操作可以直接接受由张量组成的列表。
"""

import torch


def stack_samples(samples):
    return torch.tensor(samples)
