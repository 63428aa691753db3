"""Claims an immense tensor on a device where tensors have no bytes.

kata: 01_short/double_it
outcome: failed
says: expected a torch.Tensor
"""

import torch


def double_it(x):
    return torch.empty(2**25, device="meta")
