"""This is what you get when whole numbers pass through float32 on their way to int64: float32 holds
every integer only up to 2^24, so larger ones come out changed. Convert in one step.

整数先变成 float32 再变成 int64 就会得到这个结果：float32 只能准确表示 2^24 以内的每个整数，
更大的整数会变样。应当一步转换到位。
"""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    if dtype == torch.float64:
        return torch.tensor(a)
    return torch.tensor(a, dtype=torch.float32).to(dtype)
