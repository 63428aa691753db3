"""创建所有元素都相同的张量。"""

import torch


def all_zeros(shape: list[int]) -> torch.Tensor:
    """返回这个形状的 float32 全 0 张量。"""
    # TODO：返回全 0 张量。
    raise NotImplementedError


def all_ones(shape: list[int]) -> torch.Tensor:
    """返回这个形状的 float32 全 1 张量。"""
    # TODO：返回全 1 张量。
    raise NotImplementedError


def all_value(shape: list[int], value: float) -> torch.Tensor:
    """返回这个形状的 float32 张量，每个元素都是 `value`。"""
    # TODO：用 value 填满张量；检查结果的 dtype。
    raise NotImplementedError
