"""This is what you get from `x * 0` and `x * 0 + value` (or `x - x`): dtype and device are right, but
`nan` and `inf` times zero are `nan`, so bad numbers in `x` reach the result. Do not calculate with
what `x` holds.

用 `x * 0` 和 `x * 0 + value`（或者 `x - x`）就会得到这个结果：dtype 和设备都对，
但 `nan` 和 `inf` 乘以 0 仍然是 `nan`，于是 `x` 里的坏数混进了结果。不要拿 `x` 的内容去计算。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return x * 0


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return x * 0 + value
