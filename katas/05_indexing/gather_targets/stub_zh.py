"""取出每个样本在其类别处的元素。"""

import torch


def gather_targets(x: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """对每一行 i 返回 x[i, targets[i]]，形状为 (n,)。"""
    # TODO：每行选取一个元素。
    raise NotImplementedError
