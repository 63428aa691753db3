"""One way in English.

One way 的中文说明。
"""

import torch


def by_matmul(x):
    return by_sum(x)


def by_sum(x):
    return (x * x).sum()


def by_einsum(x):
    return by_sum(x)
