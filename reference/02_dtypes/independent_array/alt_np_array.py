"""`np.array` copies by default."""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    return np.array(t)
