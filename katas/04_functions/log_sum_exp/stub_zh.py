"""计算指数之和的对数，不发生溢出。"""

import torch


def log_sum_exp(x: torch.Tensor) -> torch.Tensor:
    """返回 `x` (n, m) 每一行 exp(x) 之和的自然对数，形状为 (n,)；总是有限的。"""
    # TODO：每行返回一个对数。
    raise NotImplementedError
