# mistake: astype makes a copy in NumPy (and turns other dtypes into float32), so the memory is not shared
"""Look at a tensor's memory through NumPy."""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    """Return an array that shares the memory of `t`."""
    return t.numpy().astype(np.float32)
