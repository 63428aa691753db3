"""从矩阵中切出一块。"""

import torch


def ranges(x: torch.Tensor, count: int, left: int, right: int) -> torch.Tensor:
    """返回 `x` 的前 `count` 行中的 left:right 列。"""
    # TODO：对行和列做切片。
    raise NotImplementedError
