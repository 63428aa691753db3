# mistake: detach() leaves the graph but does not copy, so the array still shares the memory of t
"""Hand numbers over to NumPy in memory of their own."""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    """Return the numbers of `t` as an array of the same dtype, in memory of its own."""
    return t.detach().cpu().numpy()
