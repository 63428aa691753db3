"""Create an empty tensor of the right dtype, then copy the numbers into it."""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    result = torch.empty(a.shape, dtype=dtype)
    result[...] = torch.as_tensor(a)
    return result
