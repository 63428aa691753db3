"""创建常数张量，形状、dtype 和设备与另一个张量相同。"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    """返回全 0 张量，形状、dtype 和设备与 `x` 相同。"""
    # TODO：返回与 x 一致的全 0 张量。
    raise NotImplementedError


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    """返回每个元素都是 `value` 的张量，形状、dtype 和设备与 `x` 相同。"""
    # TODO：返回与 x 一致的常数张量。
    raise NotImplementedError
