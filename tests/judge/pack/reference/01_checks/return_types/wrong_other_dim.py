"""Other dim in English.

Other dim 的中文说明。
"""

import torch


def f(x):
    return x.max(0)
