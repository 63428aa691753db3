"""Recorded in English.

Recorded 的中文说明。
"""

import torch


def f(x):
    return x * 2
