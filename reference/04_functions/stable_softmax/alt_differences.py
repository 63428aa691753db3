"""Each element is 1 divided by a sum of exponentials of differences."""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    return 1 / (x[:, None, :] - x[:, :, None]).exp().sum(dim=2)
