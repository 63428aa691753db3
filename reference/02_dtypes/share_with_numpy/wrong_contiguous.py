"""This is what you get with `.contiguous()` (or `np.ascontiguousarray`) on the way: a tensor that is
already contiguous is passed on, but a transposed one is copied, and then nothing is shared. NumPy
understands strides, so there is no need to put the elements in order first.

中间多了一步 `.contiguous()`（或 `np.ascontiguousarray`）就会得到这个结果：本来就连续的张量会原样传下去，
而转置过的张量会被拷贝，于是不再共享内存。NumPy 看得懂步长（stride），不必先把元素重新排好。
"""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    return t.contiguous().numpy()
