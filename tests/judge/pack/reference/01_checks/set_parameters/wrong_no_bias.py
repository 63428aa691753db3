"""No bias in English.

No bias 的中文说明。
"""

from torch import nn


def f(width):
    return nn.Linear(width, 2, bias=False)
