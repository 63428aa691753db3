"""Own error in English.

Own error 的中文说明。
"""

from torch import nn


class Line(nn.Linear):
    def named_parameters(self, *args, **kwargs):
        raise ValueError("weight / bias")


def f(width):
    return Line(width, 2)
