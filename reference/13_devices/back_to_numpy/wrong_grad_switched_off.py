"""This is what you get when `requires_grad` is switched off on the tensor itself: the next training step leaves it
out. `detach()` gives another tensor and leaves this one as it is.

这是直接关掉张量自己的 `requires_grad` 的结果：下一步训练就会漏掉它。`detach()` 会返回另一个张量，不动原来的。
"""

import numpy as np
import torch


def back_to_numpy(results):
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.requires_grad_(False).cpu().numpy().copy()
    return arrays
