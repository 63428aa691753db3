"""This is what you get from `exp2`, or `2**x`, as the third result: 2 to the power of x. The base
asked for is e.

第三个结果用了 `exp2` 或 `2**x` 就会这样：那是 2 的 x 次方。题目要求以 e 为底。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x**2, x.sqrt(), x.exp2(), x.log(), x.log2(), x.log10()
