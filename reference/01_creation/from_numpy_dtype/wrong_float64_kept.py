"""The tensor still has the dtype of the array, float64. Either `dtype` is not used, or the return
value of `.to(dtype)` is not used. A conversion returns a new tensor: return that one.

张量保留了数组的 float64：要么没有用到 `dtype`，要么调用了 `.to(dtype)` 却没有用它的返回值。类型转
换会返回一个新张量，要返回的是它。
"""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    return torch.from_numpy(a)
