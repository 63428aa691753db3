"""Size in English.

Size 的中文说明。
"""

import torch


def f(x):
    return x.shape, x.numel()
