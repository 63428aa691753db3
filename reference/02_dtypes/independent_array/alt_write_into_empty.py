"""Create an array of the right shape and dtype, and write the numbers into it."""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    seen = t.detach().cpu().numpy()
    result = np.empty(seen.shape, dtype=seen.dtype)
    result[...] = seen
    return result
