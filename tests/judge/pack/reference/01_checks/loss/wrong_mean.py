"""Mean in English.

Mean 的中文说明。
"""

import torch


def f(x, y):
    m = y.mean()
    return lambda x: torch.full_like(x, float(m))
