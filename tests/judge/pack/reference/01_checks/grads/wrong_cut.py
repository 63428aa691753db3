"""Cut in English.

Cut 的中文说明。
"""

import torch


def f(x, w):
    return x * w.detach() ** 2
