"""Select the element of each sample at its class."""

import torch


def gather_targets(x: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Return x[i, targets[i]] for each row i, of shape (n,)."""
    return x.gather(1, targets[:, None]).squeeze(1)
