"""Go by way of a list, and give the dtype back afterwards."""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    name = str(t.dtype).removeprefix("torch.")
    return np.array(t.tolist(), dtype=name)
