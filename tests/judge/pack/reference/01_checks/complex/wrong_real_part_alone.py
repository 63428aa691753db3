"""Real part alone in English.

Real part alone 的中文说明。
"""

import torch


def f(x):
    return (x.real**2 + x.real).to(x.dtype)
