"""Copy the tensor, then share the copy."""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    return t.clone().numpy()
