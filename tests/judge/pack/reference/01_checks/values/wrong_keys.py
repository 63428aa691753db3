"""Keys in English.

Keys 的中文说明。
"""

import torch


def f(x, k):
    return {"scaled": x * k}
