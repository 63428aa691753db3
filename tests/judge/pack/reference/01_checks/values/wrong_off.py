"""Off in English.

Off 的中文说明。
"""

import torch


def f(x, k):
    y = x * k
    y[0, 2] += 0.5
    return {"scaled": y, "total": y.sum().item(), "name": "ok"}
