"""This is what you get from `np.array(t)` or `t.clone().numpy()`: the numbers are right, but they
are a copy, and later writes to the tensor do not reach it. Compare `np.array` with `np.asarray`, or
ask the tensor itself for an array.

用 `np.array(t)` 或 `t.clone().numpy()` 就会得到这个结果：数值没错，但这是一份拷贝，
之后对张量的修改传不到这里。比较一下 `np.array` 和 `np.asarray`，或者直接让张量给出数组。
"""

import numpy as np
import torch


def share_with_numpy(t: torch.Tensor) -> np.ndarray:
    return np.array(t)
