"""Turns its input into something that cannot be compared with what it was.

kata: 01_short/double_it
outcome: failed
says: the call changed the input x
"""

import torch


def double_it(x):
    answer = x * 2
    x.data = torch.complex(x, x)
    return answer
