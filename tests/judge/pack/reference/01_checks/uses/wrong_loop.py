"""Loop in English.

Loop 的中文说明。
"""

import torch


def f(x):
    total = torch.einsum("i->", x) * 0
    for v in x:
        total = total + v * v
    return total
