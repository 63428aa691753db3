"""用 NumPy 数组创建指定 dtype 的张量。"""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    """把 float64 数组 `a` 中的数变成 dtype 为 `dtype` 的张量返回。"""
    # TODO：用给定的 dtype 创建张量。
    raise NotImplementedError
