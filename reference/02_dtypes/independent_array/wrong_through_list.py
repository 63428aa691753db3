"""This is what you get by way of `t.tolist()`: the memory is new, but the list does not remember the
dtype, and NumPy makes float64 of Python floats.

绕道 `t.tolist()` 就会得到这个结果：内存确实是新的，但列表不记得 dtype，而 NumPy 会把 Python 浮点数变成 float64。
"""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    return np.array(t.tolist())
