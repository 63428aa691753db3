"""`x * 0`, `x * 0 + value` and `x - x` give the right dtype and device, but `nan` and `inf` in `x`
give `nan`. Do not compute with the elements of `x`.

`x * 0`、`x * 0 + value` 和 `x - x` 的 dtype 和设备都对，但 `x` 里的 `nan` 和 `inf` 会让结果变
成 `nan`。不要拿 `x` 的元素去计算。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return x * 0


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return x * 0 + value
