"""Int for float in English.

Int for float 的中文说明。
"""

import torch


def f(x):
    return x.max(1).values, x.shape, int(x.sum()), x.numel(), bool(x[0, 0] > 0), x.clone()
