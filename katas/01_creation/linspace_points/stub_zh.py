"""在区间内等距取点。"""

import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    """返回 `n` 个等距的 float32 数；第一个是 `start`，最后一个是 `end`。"""
    # TODO：创建 n 个点，包含两端。
    raise NotImplementedError
