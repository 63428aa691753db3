"""Turned in place in English.

Turned in place 的中文说明。
"""

import torch


def f(x):
    return x.transpose_(0, 1)[:, 0]
