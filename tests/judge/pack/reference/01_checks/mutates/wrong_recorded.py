"""Recorded in English.

Recorded 的中文说明。
"""

import torch


def f(x):
    x.mul_(torch.tensor(2.0, requires_grad=True))
