"""Save the global generator's state and restore it."""

import torch


def seeded_randn(shape: list[int], seed: int) -> torch.Tensor:
    state = torch.get_rng_state()
    torch.manual_seed(seed)
    numbers = torch.randn(shape)
    torch.set_rng_state(state)
    return numbers
