"""This is what you get from `x * 2`: x doubled. To square is to multiply x by itself.

写成 `x * 2` 就会得到这个结果：那是 x 的两倍。平方是 x 乘以它自己。
"""

import torch


def powers_and_logs(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return x * 2, x.sqrt(), x.exp(), x.log(), x.log2(), x.log10()
