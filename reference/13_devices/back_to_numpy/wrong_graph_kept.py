"""`detach()` is missing. A tensor with `requires_grad=True` cannot be converted to an array,
because autograd cannot track changes of the array.

漏掉了 `detach()`：`requires_grad=True` 的张量不能转换成数组，因为 autograd 无法跟踪对数组的改动。
"""

import numpy as np
import torch


def back_to_numpy(results):
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.cpu().numpy().copy()
    return arrays
