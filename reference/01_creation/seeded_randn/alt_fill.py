"""Fill an empty tensor in place."""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    generator = torch.Generator()
    generator.manual_seed(seed)
    return torch.empty(shape).normal_(generator=generator)
