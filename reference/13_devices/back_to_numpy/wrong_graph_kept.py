"""This is what you get without `detach()`: a tensor that requires grad refuses to become an array, because changes
to the array would bypass autograd.

这是漏掉 `detach()` 的结果：requires_grad 的张量不肯变成数组，因为对数组的改动会绕过 autograd。
"""

import numpy as np
import torch


def back_to_numpy(results):
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.cpu().numpy().copy()
    return arrays
