"""The columns were added up.

把列加起来了。
"""

import torch


def row_sums(x: torch.Tensor) -> torch.Tensor:
    return x.sum(dim=0)
