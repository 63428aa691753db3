"""Wrong path in English.

Wrong path 的中文说明。
"""

import torch


def f(x, w):
    with torch.no_grad():
        y = x * w**2
    return y + (x - x.detach()) * 0 + (w - w.detach()) * 1.0
