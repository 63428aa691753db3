# mistake: gather along dim 0 takes targets for row numbers, so it picks x[targets[j], j]
"""Pick each sample's value at its own class."""

import torch


def gather_targets(x: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Return x[i, targets[i]] for each row i, of shape (n,)."""
    return torch.gather(x, 0, targets.unsqueeze(0)).squeeze(0)
