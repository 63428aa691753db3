"""No module in English.

No module 的中文说明。
"""

from torch import nn


def f(width):
    return nn.Linear(width, 2).weight
