"""`torch.range` includes the end, gives float32 even for integers, and is deprecated. Use
`torch.arange`, which excludes the end.

`torch.range` 包含终点，参数是整数时也给出 float32，而且已经弃用。请改用不含终点
的 `torch.arange`。
"""

import warnings

import torch


def arange_steps(start: float, end: float, step: float) -> torch.Tensor:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return torch.range(start, end, step)
