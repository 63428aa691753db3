"""A fixed dtype, such as `np.array(t, dtype=np.float32)`, makes a copy, but it changes all other
dtypes. Keep the dtype of the tensor.

写死了 dtype，例如 `np.array(t, dtype=np.float32)`：确实拷贝了一份，但其他 dtype 都变了。请沿用张
量的 dtype。
"""

import numpy as np
import torch


def independent_array(t: torch.Tensor) -> np.ndarray:
    return np.array(t, dtype=np.float32)
