"""This is what you get by way of `t.tolist()`: that works with gradients and from any device, but
NumPy makes float64 of Python floats, so a float32 tensor changes its dtype.

绕道 `t.tolist()` 就会得到这个结果：有没有梯度、在什么设备上都能用，但 NumPy 会把 Python 浮点数变成 float64，
float32 张量的 dtype 就变了。
"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    return np.array(t.tolist())
