"""Numpy number in English.

Numpy number 的中文说明。
"""

import numpy as np
import torch


def f(x):
    return tuple(x.shape), np.int64(x.numel())
