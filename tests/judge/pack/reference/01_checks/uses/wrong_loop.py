"""Loop in English.

Loop 的中文说明。
"""

import torch


def f(x):
    torch.einsum
    total = torch.zeros(())
    for v in x:
        total = total + v * v
    return total
