# mistake: NumPy's linspace is float64 and from_numpy keeps it, so the dtype is not float32
import numpy as np
import torch


def linspace_points(start: float, end: float, n: int) -> torch.Tensor:
    """Return `n` evenly spaced float32 numbers; the first is `start` and the last is `end`."""
    return torch.from_numpy(np.linspace(start, end, n))
