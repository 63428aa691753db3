"""In `filled_matching`, `torch.full` gets the device but not the dtype, so the fill value
determines the dtype: an integer gives int64, and a float gives float32. Pass the dtype of `x`
too, or use a function that takes everything from `x`.

`filled_matching` 里的 `torch.full` 只给了 device、没有给 dtype，所以 dtype 由填充值决定：整数得
到 int64，浮点数得到 float32。`x` 的 dtype 也要传进去，或者改用能同时沿用这三样的函数。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return torch.zeros_like(x)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return torch.full(x.shape, value, device=x.device)
