"""In place in English.

In place 的中文说明。
"""

import torch


def f(x):
    return x.add_(1).clone()
