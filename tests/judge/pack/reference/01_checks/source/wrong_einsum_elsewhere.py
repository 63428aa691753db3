"""Einsum elsewhere in English.

Einsum elsewhere 的中文说明。
"""

import torch


def by_matmul(x):
    return x @ x


def by_sum(x):
    return (x * x).sum()


def by_einsum(x):
    return (x * x).sum()
