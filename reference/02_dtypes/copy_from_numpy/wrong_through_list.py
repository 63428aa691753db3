"""`a.tolist()` loses the dtype of the array: PyTorch converts Python floats to float32. Pass the
array itself to the function that copies.

`a.tolist()` 丢掉了数组的 dtype：PyTorch 会把 Python 浮点数变成 float32。请把数组本身交给会拷贝数
据的那个函数。
"""

import numpy as np
import torch


def copy_from_numpy(a: np.ndarray) -> torch.Tensor:
    return torch.tensor(a.tolist())
