"""Kept in English.

Kept 的中文说明。
"""

import torch


@torch.jit.script
def f(x):
    return x.relu()
