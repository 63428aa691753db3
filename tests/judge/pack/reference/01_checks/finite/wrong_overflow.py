"""Overflow in English.

Overflow 的中文说明。
"""

import torch


def f(x):
    return x.exp() / x.exp().sum(dim=1, keepdim=True)
