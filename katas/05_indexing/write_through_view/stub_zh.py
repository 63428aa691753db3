"""原地修改张量中的一块。"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    """把 `x` 的 top:bottom 行、left:right 列设为零，并以视图返回这一块。"""
    # TODO：把零写进 x，返回这一块。
    raise NotImplementedError
