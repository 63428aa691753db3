"""`.contiguous()` and `np.ascontiguousarray` copy a transposed tensor, so its memory is not shared.
NumPy arrays have strides too, so no contiguous tensor is needed.

`.contiguous()` 和 `np.ascontiguousarray` 会拷贝转置过的张量，于是不再共享内存。NumPy 数组同样支持
步长（stride），不需要先变成连续的。
"""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    return t.contiguous().numpy()
