"""Make room in the right dtype, then copy the numbers in."""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    result = torch.empty(a.shape, dtype=dtype)
    result[...] = torch.as_tensor(a)
    return result
