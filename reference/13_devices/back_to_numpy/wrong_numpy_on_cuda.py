"""This is what you get without `.cpu()`: NumPy can only see the main memory, and a tensor on a GPU refuses to become
an array. On a machine without a GPU the line is never tried, and the mistake stays unseen.

这是漏掉 `.cpu()` 的结果：NumPy 只能看到主内存，GPU 上的张量不肯变成数组。
在没有显卡的机器上，这行代码碰不到这种情况，错误就一直没被发现。
"""

import numpy as np
import torch


def back_to_numpy(results):
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.detach().numpy().copy()
    return arrays
