"""Kept in English.

Kept 的中文说明。
"""

import torch


def f(x):
    return x.sum(dim=1, keepdim=True)
