"""创建指定 dtype 的张量。"""

import torch


def as_int32(data: list) -> torch.Tensor:
    """把 `data`（整数列表，或由若干行整数组成的列表）变成 int32 张量返回。"""
    # TODO：返回 int32 张量。
    raise NotImplementedError


def as_float32(data: list) -> torch.Tensor:
    """把 `data`（数值列表，或由若干行数值组成的列表）变成 float32 张量返回。"""
    # TODO：返回 float32 张量。
    raise NotImplementedError
