"""张量的加、减、乘、除和取相反数。"""

import torch


def elementwise(a: torch.Tensor, b: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """返回 a + b、a - b、a * b、a 除以 b、-a，全部逐元素计算。"""
    # TODO：按这个顺序返回五个新张量。
    raise NotImplementedError
