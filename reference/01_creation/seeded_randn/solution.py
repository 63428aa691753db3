"""Draw random numbers from a seed."""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    """Return standard normal numbers for `seed`, without changing the global generator."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(shape, generator=generator)
