"""Rebound in English.

Rebound 的中文说明。
"""

import torch


def f(x):
    x = x * 2
