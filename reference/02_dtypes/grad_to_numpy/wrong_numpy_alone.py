"""This is what you get from `t.numpy()`, with or without a copy behind it: PyTorch refuses it for a
tensor that requires grad, because NumPy cannot record gradients. Leave the graph first.

直接调用 `t.numpy()`（后面拷不拷贝都一样）就会得到这个结果：NumPy 没法记录梯度，
所以对需要梯度的张量，PyTorch 会拒绝转换。请先脱离计算图。
"""

import numpy as np
import torch


def grad_to_numpy(t: torch.Tensor) -> np.ndarray:
    return t.numpy().copy()
