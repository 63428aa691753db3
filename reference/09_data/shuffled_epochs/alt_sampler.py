"""The order as a sampler; pairs as a plain list."""

import torch
from torch.utils.data import DataLoader, RandomSampler


def shuffled_epochs(x, y, batch_size, seed):
    pairs = list(zip(x, y, strict=True))
    generator = torch.Generator()
    generator.manual_seed(seed)
    sampler = RandomSampler(pairs, generator=generator)
    return DataLoader(pairs, batch_size=batch_size, sampler=sampler)
