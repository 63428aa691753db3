"""Is right, and must pass.

kata: 02_dtypes/copy_from_numpy
outcome: passed
"""

import torch


def copy_from_numpy(array):
    return torch.tensor(array)
