"""Lazy in English.

Lazy 的中文说明。
"""

from torch import nn


def f(width):
    return nn.LazyLinear(2)
