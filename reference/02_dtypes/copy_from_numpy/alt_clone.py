"""Share first, then clone the tensor."""

import numpy as np
import torch


def copy_from_numpy(a: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(a).clone()
