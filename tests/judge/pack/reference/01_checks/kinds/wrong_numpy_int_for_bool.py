"""Numpy int for bool in English.

Numpy int for bool 的中文说明。
"""

import numpy as np
import torch


def f(x):
    total, count, sign = float(x.sum()), x.numel(), np.int64(x[0, 0] > 0)
    return x.max(1).values, x.shape, total, count, sign, x.clone()
