import torch


def flip_rows(x: torch.Tensor) -> torch.Tensor:
    """Return the matrix x with its rows in reverse order."""
    return x.flip(0).clone()
