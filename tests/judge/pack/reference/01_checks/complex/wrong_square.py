"""Square in English.

Square 的中文说明。
"""

import torch


def f(x):
    return x * x + x
