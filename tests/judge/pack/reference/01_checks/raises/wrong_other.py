"""Other in English.

Other 的中文说明。
"""

import torch


def f(n):
    if n < 0:
        raise KeyError(n)
    return torch.zeros(n)
