# mistake: no_grad() does not change that t itself requires grad, so numpy() still refuses it
"""Copy any tensor to NumPy, whether or not it requires grad."""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    """Return the numbers of `t` as an array of the same dtype, in memory of its own."""
    with torch.no_grad():
        return t.cpu().numpy().copy()
