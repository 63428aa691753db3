"""Takes all the memory there is, with one tensor.

kata: 01_short/double_it
outcome: errored
error: memory
says: the code used more memory than is allowed
"""

import torch


def double_it(x):
    return torch.zeros(1 << 36) + 1
