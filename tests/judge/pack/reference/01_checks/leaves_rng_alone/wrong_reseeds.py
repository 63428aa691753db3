"""Reseeds in English.

Reseeds 的中文说明。
"""

import torch


def f(n):
    torch.manual_seed(1)
    return torch.randn(n)
