"""This is what you get when the tensor is flattened with `view` on the way: that fails for a
transposed tensor, whose elements do not lie in order. `reshape` and `contiguous()` would copy
them, and then nothing is shared. NumPy understands strides: nothing needs to be flattened.

中间用 `view` 把张量拉平，就会得到这个结果：转置过的张量，元素在内存里不是按顺序排的，
`view` 会报错。换成 `reshape` 或 `contiguous()` 会复制，又不再共享内存。
NumPy 看得懂步长（stride），根本不需要拉平。
"""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    return t.view(-1).numpy().reshape(tuple(t.shape))
