"""Nan in English.

Nan 的中文说明。
"""

import torch


def f(x, k):
    return {"scaled": x * float("nan"), "total": 0.0, "name": "ok"}
