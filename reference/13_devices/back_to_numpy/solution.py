"""Convert tensors on any device to NumPy arrays."""

import numpy as np
import torch


def back_to_numpy(results):
    """Return a dict with the same keys and a NumPy array for each tensor of results."""
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.detach().cpu().numpy().copy()
    return arrays
