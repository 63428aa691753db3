"""Number in English.

Number 的中文说明。
"""

import torch


def f(x):
    return (x * x).sum().item()
