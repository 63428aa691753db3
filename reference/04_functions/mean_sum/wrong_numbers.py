"""The values are right, but `.item()` returns plain Python numbers. Return tensors of shape `()`:
`mean` and `sum` return them without `.item()`.

数值是对的，但 `.item()` 得到的是普通的 Python 数。题目要的是形状为 `()` 的张量，
`mean` 和 `sum` 本来返回的就是这样的张量。
"""

import torch


def mean_sum(x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    return x.float().mean().item(), x.sum().item()
