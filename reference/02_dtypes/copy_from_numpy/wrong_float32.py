"""`torch.Tensor(a)`, `torch.FloatTensor(a)` and `.float()` convert everything to float32: float64
numbers lose digits, and integers become floats. Use a function that keeps the dtype of the
array.

`torch.Tensor(a)`、`torch.FloatTensor(a)` 和 `.float()` 会把所有元素都变成 float32：float64 的数会
丢失精度，整数会变成浮点数。请换成会沿用数组 dtype 的函数。
"""

import numpy as np
import torch


def copy_from_numpy(a: np.ndarray) -> torch.Tensor:
    return torch.Tensor(a)
