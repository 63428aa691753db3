"""`.float()` and `torch.Tensor(a)` always give float32, whatever `dtype` is. Use the argument
`dtype` instead of a fixed type.

`.float()` 和 `torch.Tensor(a)` 总是给出 float32，与参数 `dtype` 无关。不要写死类型，
请使用参数 `dtype`。
"""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    return torch.from_numpy(a).float()
