"""从只有一个元素的张量中取出 Python 数。"""

import torch


def item_scalar(t: torch.Tensor) -> float | int | bool:
    """把 `t` 唯一的元素作为 Python 数返回。"""
    # TODO：取出这个数。
    raise NotImplementedError
