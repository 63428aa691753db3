"""用 Python 数据创建张量。"""

import torch


def from_data(data: float | list) -> torch.Tensor:
    """把 `data`（一个数、列表或嵌套列表）变成形状一致的 float32 张量返回。"""
    # TODO：创建 dtype 为 float32 的张量。
    raise NotImplementedError
