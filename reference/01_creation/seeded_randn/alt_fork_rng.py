"""Seed the global generator inside a block that restores its state."""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    with torch.random.fork_rng():
        torch.manual_seed(seed)
        return torch.randn(*shape)
