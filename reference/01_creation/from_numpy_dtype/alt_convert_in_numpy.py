"""Convert in NumPy, with a table of its dtypes."""

import numpy as np
import torch

NUMPY_TYPES = {torch.float32: np.float32, torch.float64: np.float64, torch.int64: np.int64}


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    return torch.from_numpy(a.astype(NUMPY_TYPES[dtype]))
