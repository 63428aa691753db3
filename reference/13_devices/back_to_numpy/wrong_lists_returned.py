"""This is what you get with `tolist()`: Python lists and numbers, without dtype and shape. Arrays are asked for.

这是用了 `tolist()` 的结果：得到的是 Python 列表和数，没有 dtype 和形状。题目要的是数组。
"""

import numpy as np
import torch


def back_to_numpy(results):
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.detach().cpu().tolist()
    return arrays
