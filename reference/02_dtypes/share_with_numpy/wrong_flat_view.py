"""`view` cannot flatten a transposed tensor, because its elements are not contiguous. `reshape` and
`contiguous()` copy such a tensor, so its memory is not shared. NumPy arrays have strides too, so
do not flatten the tensor.

转置过的张量不连续，用 `view` 拉平会报错；换成 `reshape` 或 `contiguous()` 会拷贝，
又不再共享内存。NumPy 数组同样支持步长（stride），不需要拉平。
"""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    return t.view(-1).numpy().reshape(tuple(t.shape))
