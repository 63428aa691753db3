"""Takes all the memory there is, with one tensor.

kata: 01_short/double_it
outcome: errored
error: memory
says: ran out of the memory it may use
"""

import torch


def double_it(x):
    return torch.zeros(1 << 36) + 1
