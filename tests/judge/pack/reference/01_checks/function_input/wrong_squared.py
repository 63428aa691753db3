"""Squared in English.

Squared 的中文说明。
"""

import torch


def f(g, x):
    return 2 * x
