"""`-inf` is replaced by 0, with `nan_to_num`, `where` or a mask. But 0 is the logarithm of 1. Keep
`-inf`.

`-inf` 被换成了 0（用 `nan_to_num`、`where` 或掩码），而 0 是 1 的对数。请保留 `-inf`。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    logs = [x.log(), x.log2(), x.log10()]
    return x**2, x.sqrt(), x.exp(), *[y.nan_to_num(neginf=0.0) for y in logs]
