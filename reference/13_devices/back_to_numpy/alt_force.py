"""`numpy(force=True)` does detach and cpu; np.array copies."""

import numpy as np


def back_to_numpy(results):
    return {name: np.array(tensor.numpy(force=True)) for name, tensor in results.items()}
