# mistake: slicing with [:] copies a Python list but only makes a view of an array, so the memory is still shared
"""Take numbers over from NumPy, without its memory."""

import numpy as np
import torch


def copy_from_numpy(a: np.ndarray) -> torch.Tensor:
    """Return the numbers of `a` as a tensor of the same dtype, in memory of its own."""
    return torch.from_numpy(a[...])
