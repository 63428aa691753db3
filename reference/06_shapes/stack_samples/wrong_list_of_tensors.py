"""`torch.tensor(samples)` builds a tensor from numbers. For a list of tensors with several
elements it raises a ValueError. Another operation takes a list of tensors.

`torch.tensor(samples)` 只能由数值创建张量，列表里是含多个元素的张量时会抛出 ValueError。
有另一个操作可以直接接受由张量组成的列表。
"""

import torch


def stack_samples(samples):
    return torch.tensor(samples)
