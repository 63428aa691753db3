"""Nothing in English.

Nothing 的中文说明。
"""

import torch


def f(w):
    (w**2).sum()
