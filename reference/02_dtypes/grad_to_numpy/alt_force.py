"""`force=True` detaches and moves the tensor; `np.array` copies."""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    return np.array(t.numpy(force=True))
