"""Cached in English.

Cached 的中文说明。
"""

import torch


def f(x):
    if not hasattr(f, "kept"):
        f.kept = x + 1
    return f.kept
