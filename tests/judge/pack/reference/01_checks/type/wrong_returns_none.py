"""Returns none in English.

Returns none 的中文说明。
"""

import torch


def f(x):
    x * 2
