"""Reseeds back in English.

Reseeds back 的中文说明。
"""

import torch


def f(n):
    seed = torch.initial_seed()
    out = torch.randn(n)
    torch.manual_seed(seed)
    return out
