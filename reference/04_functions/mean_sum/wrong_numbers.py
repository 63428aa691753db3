"""This is what you get from `.item()`: the right values, as plain Python numbers. The task asks for
tensors of shape `()`, which is what `mean` and `sum` return by themselves.

用了 `.item()` 就会得到这个结果：数值是对的，但它们是普通的 Python 数。题目要的是形状为 `()` 的张量，
`mean` 和 `sum` 本来返回的就是这样的张量。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.float().mean().item(), x.sum().item()
