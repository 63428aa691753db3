"""把 NumPy 数组拷贝成张量。"""

import numpy as np
import torch


def copy_from_numpy(a: np.ndarray) -> torch.Tensor:
    """把 `a` 中的数变成 dtype 相同、拥有独立内存的张量返回。"""
    # TODO：把数组拷贝成张量。
    raise NotImplementedError
