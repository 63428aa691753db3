"""Numpy total in English.

Numpy total 的中文说明。
"""

import numpy as np
import torch


def f(x):
    total, count, sign = np.float64(1.0), x.numel(), bool(x[0, 0] > 0)
    return x.max(1).values, x.shape, total, count, sign, x.clone()
