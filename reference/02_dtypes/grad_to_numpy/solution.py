"""Copy any tensor to NumPy, with or without requires_grad=True."""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    """Return the numbers of `t` as an array of the same dtype, with its own memory."""
    return t.detach().cpu().numpy().copy()
