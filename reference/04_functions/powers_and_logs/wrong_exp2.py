"""The third result is 2 to the power of x, as from `exp2` or `2**x`. The base must be e.

第三个结果是 2 的 x 次方（`exp2` 或 `2**x`）。题目要求以 e 为底。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp2(), x.log(), x.log2(), x.log10()
