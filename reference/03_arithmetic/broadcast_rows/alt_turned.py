"""Transpose the matrix, subtract, and transpose back."""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    return (x.T - offset).T
