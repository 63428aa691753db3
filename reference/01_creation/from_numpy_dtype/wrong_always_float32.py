"""This is what you get from `.float()` or `torch.Tensor(a)`: float32 every time, whatever the caller
asked for. Pass `dtype` on instead of naming a type yourself.

用 `.float()` 或 `torch.Tensor(a)` 就会得到这个结果：不管调用者要什么，每次都是 float32。
不要自己写死类型，把参数 `dtype` 传下去。
"""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    return torch.from_numpy(a).float()
