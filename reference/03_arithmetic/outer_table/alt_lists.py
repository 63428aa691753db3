"""Use Python lists, element by element, and the dtype of the inputs."""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return torch.tensor([[x - y for y in b.tolist()] for x in a.tolist()], dtype=a.dtype)
