"""`np.linspace` computes in float64, and the tensor keeps this dtype. Convert the result, or use
the function of the same name in `torch`.

`np.linspace` 用 float64 计算，张量也沿用了这个 dtype。请转换一下，或者改用 `torch` 里的同名函数。
"""

import numpy as np
import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    return torch.from_numpy(np.linspace(start, end, n))
