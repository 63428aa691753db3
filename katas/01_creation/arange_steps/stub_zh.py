"""按步长创建等差数列，不含终点。"""

import math

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    """返回 start、start + step、start + 2 * step……中所有小于 `end` 的数。"""
    # TODO：先算出一共有多少个数，再创建它们。
    raise NotImplementedError
