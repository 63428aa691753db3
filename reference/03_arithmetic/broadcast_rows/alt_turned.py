"""Turn the matrix, subtract, turn it back."""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    return (x.T - offset).T
