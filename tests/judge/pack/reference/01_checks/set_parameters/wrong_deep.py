"""Deep in English.

Deep 的中文说明。
"""

from torch import nn


def f(width):
    return nn.Sequential(*(nn.Linear(width, width) for _ in range(40)), nn.Linear(width, 2))
