"""Answers in complex numbers whose real part is right.

kata: 01_short/double_it
outcome: failed
says: the result has dtype complex64; expected float32
"""

import torch


def double_it(x):
    x.data = torch.complex(x, x)
    return torch.complex(x.real * 2, x.real)
