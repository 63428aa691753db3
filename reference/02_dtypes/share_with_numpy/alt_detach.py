"""Detach and move to the CPU first, as for any tensor."""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    return t.detach().cpu().numpy()
