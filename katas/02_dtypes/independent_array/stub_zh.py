"""把张量拷贝成 NumPy 数组。"""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    """把 `t` 中的数变成 dtype 相同、拥有独立内存的数组返回。"""
    # TODO：把张量拷贝成数组。
    raise NotImplementedError
