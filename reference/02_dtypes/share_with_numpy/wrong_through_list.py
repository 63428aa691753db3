"""`t.tolist()` copies the numbers into a Python list, so the memory is not shared, and NumPy
converts Python floats to float64. Convert the tensor to an array in one step.

`t.tolist()` 把数拷贝到 Python 列表里，内存不再共享，而且 NumPy 会把 Python 浮点数变成 float64。请
从张量一步得到数组。
"""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    return np.array(t.tolist())
