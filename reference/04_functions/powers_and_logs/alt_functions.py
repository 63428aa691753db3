"""Use functions instead of methods."""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    square = torch.pow(x, 2)
    root = torch.sqrt(x)
    return [square, root, torch.exp(x), torch.log(x), torch.log2(x), torch.log10(x)]
