"""The dim was kept.

保留了维度。
"""

import torch


def row_sums(x: torch.Tensor) -> torch.Tensor:
    return x.sum(dim=1, keepdim=True)
