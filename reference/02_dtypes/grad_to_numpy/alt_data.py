"""Use `.data`, the older way to detach, and copy at the end."""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    if t.is_cuda:
        return t.data.cpu().numpy()
    return np.array(t.data, copy=True)
