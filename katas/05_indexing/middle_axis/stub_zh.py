"""沿三维张量的每一维做索引。"""

import torch


def middle_axis(
    x: torch.Tensor, i: int, j: int, k: int
) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """返回第 0 维上的第 i 个、第 1 维上的第 j 个和第 2 维上的第 k 个。"""
    # TODO：每一维返回一个矩阵。
    raise NotImplementedError
