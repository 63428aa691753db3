"""Only once in English.

Only once 的中文说明。
"""

import torch


def f(w):
    if w.grad is not None:
        raise RuntimeError("no more")
    (w**2).sum().backward()
