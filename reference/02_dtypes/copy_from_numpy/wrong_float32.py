"""This is what you get from `torch.Tensor(a)`, `torch.FloatTensor(a)` or `.float()`: everything
becomes float32, so float64 numbers lose digits and integers stop being integers. Use a function
that takes the dtype over from the array.

用 `torch.Tensor(a)`、`torch.FloatTensor(a)` 或 `.float()` 就会得到这个结果：所有元素都变成 float32，
float64 的数会丢失精度，整数也不再是整数。请换成会沿用数组 dtype 的函数。
"""

import numpy as np
import torch


def copy_from_numpy(a: np.ndarray) -> torch.Tensor:
    return torch.Tensor(a)
