"""`requires_grad` was set to False on the tensor itself, so the next training step does not update
it. `detach()` returns another tensor and does not change this one.

把张量自己的 `requires_grad` 关掉了：之后的训练就不会更新它。`detach()` 会返回另一个张量，不改动原来
的。
"""

import numpy as np
import torch


def back_to_numpy(results):
    arrays = {}
    for name, tensor in results.items():
        arrays[name] = tensor.requires_grad_(False).cpu().numpy().copy()
    return arrays
