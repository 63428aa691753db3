"""Draw random numbers that a seed decides."""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    """Return standard normal float32 numbers decided by `seed`; leave the global generator alone."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(shape, generator=generator)
