"""Accumulates in English.

Accumulates 的中文说明。
"""

import torch


def f(w):
    (w**2).sum().backward()
