"""This is what you get by way of `a.tolist()`: Python's list has forgotten the array's dtype, and
PyTorch makes float32 of Python floats. Give the array itself to the function that copies.

绕道 `a.tolist()` 就会得到这个结果：Python 列表不记得数组的 dtype，而 PyTorch 会把 Python 浮点数变成 float32。
请把数组本身交给会拷贝数据的那个函数。
"""

import numpy as np
import torch


def copy_from_numpy(a: np.ndarray) -> torch.Tensor:
    return torch.tensor(a.tolist())
