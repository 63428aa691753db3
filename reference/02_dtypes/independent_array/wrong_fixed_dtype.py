"""This is what you get when a dtype is named on the way, such as `np.array(t, dtype=np.float32)`: it
makes a copy, but every other dtype is lost. Let the array take the dtype over from the tensor.

中途写死了 dtype，例如 `np.array(t, dtype=np.float32)`，就会得到这个结果：确实拷贝了一份，
但其他类型都变了样。请让数组沿用张量的 dtype。
"""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    return np.array(t, dtype=np.float32)
