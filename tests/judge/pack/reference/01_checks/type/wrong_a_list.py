"""A list in English.

A list 的中文说明。
"""

import torch


def f(x):
    return (x * 2).tolist()
