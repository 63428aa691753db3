"""Copy a tensor into a NumPy array."""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    """Return the numbers of `t` as an array of the same dtype, with its own memory."""
    # TODO: copy the tensor into an array.
    raise NotImplementedError
