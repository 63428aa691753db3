# mistake: np.ascontiguousarray copies only what is not contiguous yet, so contiguous tensors stay shared
"""Hand numbers over to NumPy in memory of their own."""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    """Return the numbers of `t` as an array of the same dtype, in memory of its own."""
    return np.ascontiguousarray(t.numpy())
