"""Through Python lists, with the dtype of an empty tensor."""

import numpy as np
import torch


def back_to_numpy(results):
    return {
        name: np.array(tensor.tolist(), dtype=torch.empty(0, dtype=tensor.dtype).numpy().dtype)
        for name, tensor in results.items()
    }
