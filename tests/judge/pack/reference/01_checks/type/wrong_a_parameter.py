"""A parameter in English.

A parameter 的中文说明。
"""

import torch


def f(x):
    return torch.nn.Parameter(x * 2)
