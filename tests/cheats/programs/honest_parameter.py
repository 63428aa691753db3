"""Is right, returns a parameter where a tensor is asked for, and must pass.

kata: 01_short/double_it
outcome: passed
"""

import torch


def double_it(x):
    return torch.nn.Parameter(x * 2)
