"""用三种写法把张量转成 float64。"""

import torch


def by_type(x: torch.Tensor) -> torch.Tensor:
    """用 `type` 方法把 `x` 转成 float64 并返回。"""
    # TODO：用 .type(...) 转换。
    raise NotImplementedError


def by_double(x: torch.Tensor) -> torch.Tensor:
    """用 `double` 方法把 `x` 转成 float64 并返回。"""
    # TODO：用 .double() 转换。
    raise NotImplementedError


def by_to(x: torch.Tensor) -> torch.Tensor:
    """用 `to` 方法把 `x` 转成 float64 并返回。"""
    # TODO：用 .to(...) 转换。
    raise NotImplementedError
