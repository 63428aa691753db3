"""Mean in English.

Mean 的中文说明。
"""

import torch


def f(w):
    w.grad = None
    (w**2).mean().backward()
