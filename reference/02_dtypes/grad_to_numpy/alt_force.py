"""`force=True` does the detaching and moving; `np.array` does the copying."""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    return np.array(t.numpy(force=True))
