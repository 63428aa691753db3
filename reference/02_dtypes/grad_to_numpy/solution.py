"""Copy any tensor to NumPy, whether or not it requires grad."""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    """Return the numbers of `t` as an array of the same dtype, in memory of its own."""
    return t.detach().cpu().numpy().copy()
