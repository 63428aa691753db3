"""View in English.

View 的中文说明。
"""

import torch


def f(x):
    return x.t()
