"""This is what you get when the array is taken over and `dtype` is never used, or when the result of
`.to(dtype)` is thrown away: the array's own float64 stays. Converting returns a new tensor; return
that one.

把数组原样拿过来、没有用到 `dtype`，或者调用了 `.to(dtype)` 却没有接住结果，就会这样：张量保留了数组的
float64。类型转换会返回一个新张量，要返回的是它。
"""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    return torch.from_numpy(a)
