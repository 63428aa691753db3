"""By sum in English.

By sum 的中文说明。
"""

import torch


def f(x):
    return (x * x).sum()
