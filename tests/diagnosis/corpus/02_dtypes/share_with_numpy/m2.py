# mistake: view(-1) fails for a tensor that is not contiguous, such as a transposed matrix
"""Look at a tensor's memory through NumPy."""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    """Return an array that shares the memory of `t`."""
    flat = t.view(-1)
    return flat.numpy().reshape(tuple(t.shape))
