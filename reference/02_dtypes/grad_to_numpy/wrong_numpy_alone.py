"""`t.numpy()` raises an error for a tensor with requires_grad=True, because NumPy cannot record
gradients. Detach the tensor from the graph first.

对 requires_grad=True 的张量，`t.numpy()` 会报错，因为 NumPy 没法记录梯度。请先脱离计算图。
"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    return t.numpy().copy()
