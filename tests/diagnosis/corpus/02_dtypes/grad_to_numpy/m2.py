# mistake: requires_grad_(False) switches the caller's tensor off for good (and fails for results of a calculation)
"""Copy any tensor to NumPy, whether or not it requires grad."""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    """Return the numbers of `t` as an array of the same dtype, in memory of its own."""
    t.requires_grad_(False)
    array = t.cpu().numpy().copy()
    return array
