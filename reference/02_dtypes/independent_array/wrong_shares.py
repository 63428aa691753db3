"""`t.numpy()` and `np.asarray(t)` share the memory of the tensor, so a change to one also changes
the other. Copy the data, before or after the conversion.

`t.numpy()` 和 `np.asarray(t)` 与张量共享内存，改动其中一个，另一个也会变。请在转换之前或之后拷贝
一份。
"""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    return t.numpy()
