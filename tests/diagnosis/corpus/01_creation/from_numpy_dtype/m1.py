# mistake: torch.Tensor(a) is already float32, so for float64 the digits are lost before .to(dtype)
"""Make a tensor from a NumPy array, in the dtype that is asked for."""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    """Return the numbers of the float64 array `a` as a tensor of the dtype `dtype`."""
    t = torch.Tensor(a)
    return t.to(dtype)
