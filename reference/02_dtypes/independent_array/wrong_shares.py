"""This is what you get from `t.numpy()` or `np.asarray(t)`: the array is another view of the tensor's
memory, so every later write to one is a write to the other. Copy the data, before or after.

用 `t.numpy()` 或 `np.asarray(t)` 就会得到这个结果：数组看到的就是张量的那块内存，
之后改动其中一个，另一个也会变。请在转换之前或之后拷贝一份。
"""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    return t.numpy()
