"""This is what you get when `-inf` is replaced by 0, with `nan_to_num`, `where` or a mask: 0 is the
logarithm of 1, so a zero in `x` now looks like a one. Leave `-inf` where it is.

用 `nan_to_num`、`where` 或掩码把 `-inf` 换成 0，就会得到这个结果：0 是 1 的对数，于是 `x` 里的 0 看起来就像是 1。
请让 `-inf` 留在原处。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    logs = [x.log(), x.log2(), x.log10()]
    return x**2, x.sqrt(), x.exp(), *[y.nan_to_num(neginf=0.0) for y in logs]
