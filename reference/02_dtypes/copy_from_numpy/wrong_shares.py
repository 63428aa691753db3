"""`torch.from_numpy(a)` and `torch.as_tensor(a)` share the memory of the array, so a later change
to the array also changes the tensor. Copy the data, before or after the conversion.

`torch.from_numpy(a)` 和 `torch.as_tensor(a)` 与数组共享内存，所以之后修改数组，
张量也会跟着变。请在转换之前或之后把数据拷贝一份。
"""

import numpy as np
import torch


def copy_from_numpy(a: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(a)
