"""Each share is one over a sum of powers of differences."""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    return 1 / (x[:, None, :] - x[:, :, None]).exp().sum(dim=2)
