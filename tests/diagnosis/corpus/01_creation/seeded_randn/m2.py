# mistake: re-seeding with initial_seed() puts the global generator back to its start and not to where the caller was
"""Draw random numbers that a seed decides."""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    """Return standard normal float32 numbers decided by `seed`; leave the global generator alone."""
    old_seed = torch.initial_seed()
    torch.manual_seed(seed)
    out = torch.randn(shape)
    torch.manual_seed(old_seed)
    return out
