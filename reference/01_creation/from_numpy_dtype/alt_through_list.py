"""Python floats have 64 bits, so a list loses no precision."""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    return torch.tensor(a.tolist(), dtype=torch.float64).type(dtype)
