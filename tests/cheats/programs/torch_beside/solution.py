"""Lays a package called torch beside itself.

kata: 01_short/double_it
outcome: failed
says: elements differ
"""

import torch


def double_it(x):
    return x * 0
