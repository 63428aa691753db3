"""`.contiguous()` and `np.ascontiguousarray` copy only a tensor that is not contiguous. A
contiguous tensor is returned as it is, so its memory is shared. Use a method that always copies.

`.contiguous()` 和 `np.ascontiguousarray` 只在张量不连续时才拷贝，本来就连续的张量会原样返回，
内存仍然共享。请换成无论如何都会拷贝的方法。
"""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    return t.contiguous().numpy()
