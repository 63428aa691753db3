"""Copy a NumPy array into a tensor."""

import numpy as np
import torch


def copy_from_numpy(a: np.ndarray) -> torch.Tensor:
    """Return the numbers of `a` as a tensor of the same dtype, with its own memory."""
    return torch.tensor(a)
