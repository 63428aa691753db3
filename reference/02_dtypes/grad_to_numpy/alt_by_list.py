"""Convert to a list, then back to the dtype."""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    name = str(t.dtype).removeprefix("torch.")
    return np.array(t.tolist(), dtype=name)
