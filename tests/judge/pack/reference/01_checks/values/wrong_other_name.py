"""Other name in English.

Other name 的中文说明。
"""

import torch


def f(x, k):
    return {"scaled": x * k, "total": (x * k).sum().item(), "name": "no"}
