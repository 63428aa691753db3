"""The memory is new, but `t.tolist()` loses the dtype: NumPy converts Python floats to float64.

内存确实是新的，但 `t.tolist()` 丢掉了 dtype：NumPy 会把 Python 浮点数变成 float64。
"""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    return np.array(t.tolist())
