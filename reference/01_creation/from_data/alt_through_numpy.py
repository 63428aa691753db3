"""Convert through a float32 array."""

import numpy as np
import torch


def from_data(data: float | list) -> torch.Tensor:
    return torch.from_numpy(np.array(data, dtype=np.float32))
