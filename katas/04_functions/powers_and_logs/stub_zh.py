"""计算幂、方根、指数与对数。"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    """返回 x 的平方、x 的平方根、e 的 x 次方、ln x、log2 x 和 log10 x。"""
    # TODO：按这个顺序返回六个张量。
    raise NotImplementedError
