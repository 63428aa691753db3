"""由种子生成随机数。"""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    """返回由 `seed` 决定的标准正态随机数，不改变全局随机数生成器的状态。"""
    # TODO：生成随机数，但不改变全局随机数生成器的状态。
    raise NotImplementedError
