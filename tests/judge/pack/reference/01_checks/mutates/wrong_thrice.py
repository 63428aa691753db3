"""Thrice in English.

Thrice 的中文说明。
"""

import torch


def f(x):
    x.mul_(3)
