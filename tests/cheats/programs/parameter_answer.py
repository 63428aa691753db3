"""Returns a parameter where a tensor is asked for.

kata: 01_short/double_it
outcome: failed
says: the result is a torch.nn.Parameter; expected a torch.Tensor
"""

import torch


def double_it(x):
    return torch.nn.Parameter(x * 2)
