"""Choose the dtype in NumPy, then convert the array to a tensor."""

import numpy as np
import torch


def as_int32(data: list) -> torch.Tensor:
    return torch.from_numpy(np.array(data, dtype=np.int32))


def as_float32(data: list) -> torch.Tensor:
    return torch.as_tensor(np.array(data), dtype=torch.float32)
