"""让 NumPy 数组与张量共享内存。"""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    """返回与 `t` 共享内存的数组。"""
    # TODO：返回使用同一块内存的数组。
    raise NotImplementedError
