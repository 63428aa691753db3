"""This is what you get from `np.linspace` taken over as it is: NumPy computes in float64, and the
tensor keeps that. Convert it, or use the function of the same name in `torch`.

直接拿 `np.linspace` 的结果来用就会这样：NumPy 用 float64 计算，张量也沿用了它。
请转换一下，或者改用 `torch` 里的同名函数。
"""

import numpy as np
import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    return torch.from_numpy(np.linspace(start, end, n))
