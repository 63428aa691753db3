"""`tolist()` returns Python lists and numbers without dtype and shape. Return NumPy arrays.

用 `tolist()` 得到的是 Python 列表和数，没有 dtype 和形状。题目要的是 NumPy 数组。
"""

import numpy as np
import torch


def back_to_numpy(results):
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.detach().cpu().tolist()
    return arrays
