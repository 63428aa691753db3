"""Whole in English.

Whole 的中文说明。
"""

import torch


def f(x):
    return x // 2
