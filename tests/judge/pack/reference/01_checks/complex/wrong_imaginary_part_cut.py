"""Imaginary part cut in English.

Imaginary part cut 的中文说明。
"""

import torch


def f(x):
    return x + x.real**2 + x.imag.detach() ** 2
