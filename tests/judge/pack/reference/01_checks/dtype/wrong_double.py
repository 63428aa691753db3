"""Double in English.

Double 的中文说明。
"""

import torch


def f(x):
    return x.double() / 2
