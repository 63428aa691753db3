"""This is what you get when the numbers pass through float32 on their way, as they do in
`torch.Tensor(a).to(dtype)`: the dtype is right, but only about seven
digits are right, and integers beyond 2^24 come out changed. Go from the array to the asked dtype in one step.

中途经过 float32 就会得到这个结果，例如 `torch.Tensor(a).to(dtype)`：dtype 对了，
但只剩大约七位有效数字是准的，大于 2^24 的整数也会变样。请从数组一步转换成要求的 dtype。
"""

import numpy as np
import torch


def from_numpy_dtype(a: np.ndarray, dtype: torch.dtype) -> torch.Tensor:
    return torch.Tensor(a).to(dtype)
