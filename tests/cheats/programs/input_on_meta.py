"""Moves its input to a device without elements.

kata: 01_short/double_it
outcome: failed
says: x
"""

import torch


def double_it(x):
    answer = x * 2
    x.data = torch.empty(2**20, 2**5, device="meta")
    return answer
