"""This is what you get from `torch.from_numpy(a)` or `torch.as_tensor(a)`: the tensor looks at the
array's own memory, so a later write to the array changes the tensor as well. Copy the data, before
or after.

用 `torch.from_numpy(a)` 或 `torch.as_tensor(a)` 就会得到这个结果：张量直接使用数组的内存，
所以之后修改数组，张量也会跟着变。请在转换之前或之后把数据拷贝一份。
"""

import numpy as np
import torch


def copy_from_numpy(a: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(a)
