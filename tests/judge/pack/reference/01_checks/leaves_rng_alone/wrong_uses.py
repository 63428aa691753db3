"""Uses in English.

Uses 的中文说明。
"""

import torch


def f(n):
    return torch.randn(n)
