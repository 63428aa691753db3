"""Silent in English.

Silent 的中文说明。
"""

import torch


def f(n):
    return torch.zeros(max(n, 0))
