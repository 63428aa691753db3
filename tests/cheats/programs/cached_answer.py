"""Gives the very tensor that it gave before.

kata: 01_creation/seeded_randn
outcome: failed
says: the result of a second call
"""

import torch

answers = {}


def seeded_randn(shape, seed):
    key = (*shape, seed)
    if key not in answers:
        answers[key] = torch.randn(shape, generator=torch.Generator().manual_seed(seed))
    return answers[key]
