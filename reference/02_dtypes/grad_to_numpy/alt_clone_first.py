"""Clone under `no_grad`."""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    with torch.no_grad():
        copy = t.clone()
    return copy.to("cpu").numpy()
