"""Share the memory by DLPack; in an older NumPy, that array is read-only."""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    array = np.from_dlpack(t)
    return array if array.flags.writeable else np.asarray(t)
