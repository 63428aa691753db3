"""`.cpu()` is missing. NumPy can only use main memory, so a tensor on a GPU cannot be converted to
an array. On a machine without a GPU this mistake causes no error.

漏掉了 `.cpu()`：NumPy 只能使用主内存，GPU 上的张量不能转换成数组。在没有 GPU 的机器上，这个错误不会
暴露。
"""

import numpy as np
import torch


def back_to_numpy(results):
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.detach().numpy().copy()
    return arrays
