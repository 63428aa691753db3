"""This is what you get when `torch.full` in `filled_matching` is told the device and not the
dtype: the fill value decides then, an integer gives int64 and a float gives float32. The dtype of
`x` has to be handed over as well, or taken over along with all the rest.

`filled_matching` 里的 `torch.full` 只给了 device、没有给 dtype，就会得到这个结果：
这时 dtype 由填充值决定，整数得到 int64，浮点数得到 float32。`x` 的 dtype 也要传进去，
或者用能把它和其余的一起沿用过来的函数。
"""

import torch


def zeros_matching(x: torch.Tensor) -> torch.Tensor:
    return torch.zeros_like(x)


def filled_matching(x: torch.Tensor, value: float) -> torch.Tensor:
    return torch.full(x.shape, value, device=x.device)
