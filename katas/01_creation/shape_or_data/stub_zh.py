"""分别由形状和由数据创建张量。"""

import torch


def of_shape(sizes: list[int], value: float) -> torch.Tensor:
    """返回形状为 `sizes` 的 float32 张量，每个元素都是 `value`。"""
    # TODO：把这些整数当作形状。
    raise NotImplementedError


def of_numbers(a: int, b: int) -> torch.Tensor:
    """返回由 `a` 和 `b` 这两个数组成的 float32 张量。"""
    # TODO：把这两个整数当作数据。
    raise NotImplementedError
