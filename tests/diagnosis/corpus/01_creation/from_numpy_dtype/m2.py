# mistake: view(dtype) reinterprets the bytes instead of converting the numbers
"""Make a tensor from a NumPy array, in the dtype that is asked for."""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    """Return the numbers of the float64 array `a` as a tensor of the dtype `dtype`."""
    return torch.from_numpy(a.copy()).view(dtype)
