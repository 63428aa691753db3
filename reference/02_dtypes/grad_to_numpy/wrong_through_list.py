"""`t.tolist()` works with gradients and on any device, but NumPy converts Python floats to float64,
so the dtype of a float32 tensor changes.

`t.tolist()` 有没有梯度、在什么设备上都能用，但 NumPy 会把 Python 浮点数变成 float64，
float32 张量的 dtype 就变了。
"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    return np.array(t.tolist())
