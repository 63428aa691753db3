"""This is what you get from a loop that writes its rows into `torch.zeros(n, m)`: `zeros` makes
float32 unless told otherwise, and what is written into it becomes float32 without a word. Start
from a copy of `x`, or give `zeros` the dtype of `x`.

用循环把每一行写进 `torch.zeros(n, m)` 就会得到这个结果：`zeros` 默认是 float32，写进去的数会悄悄变成 float32。
可以从 `x` 的一份拷贝开始，或者给 `zeros` 指定 `x` 的 dtype。
"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    result = torch.zeros(x.shape)
    for i in range(x.shape[0]):
        result[i] = x[i] - offset[i]
    return result
