"""Is right, and must pass.

kata: 01_creation/seeded_randn
outcome: passed
"""

import torch


def seeded_randn(shape, seed):
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return torch.randn(shape)
