"""The dtype is right, but the numbers were converted to float32 first, as in
`torch.Tensor(a).to(dtype)`. float32 keeps about seven digits and changes integers beyond 2^24.
Convert from the array to the given dtype in one step.

dtype 是对的，但中途先转成了 float32，例如 `torch.Tensor(a).to(dtype)`：只剩大约七位有效数字，
大于 2^24 的整数也会变样。请从数组一步转换成要求的 dtype。
"""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    return torch.Tensor(a).to(dtype)
