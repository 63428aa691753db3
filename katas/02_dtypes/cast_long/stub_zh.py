"""取最接近的整数，转成 int64。"""

import torch


def cast_long(x: torch.Tensor) -> torch.Tensor:
    """返回 `x` 各元素最接近的整数，dtype 为 int64。"""
    # TODO：先舍入，再转换。
    raise NotImplementedError
