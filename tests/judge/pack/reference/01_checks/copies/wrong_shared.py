"""Shared in English.

Shared 的中文说明。
"""

import torch


def f(x):
    return torch.from_numpy(x)
