"""Answers rightly at first, and later with things that no check expects.

kata: 01_short/open_questions
outcome: failed
says: expected
"""

import torch

asked = []


def running_sums(x):
    asked.append(x)
    if len(asked) == 1:
        return x.cumsum(0).tolist()
    return [None, "a", [torch.zeros(2, dtype=torch.complex64)], {1: 2}][: len(asked)]
