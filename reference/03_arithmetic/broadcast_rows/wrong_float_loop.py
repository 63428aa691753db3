"""The rows are written into `torch.zeros(n, m)`. It is float32 by default, and all values written
into it are converted to float32. Start from a copy of `x`, or give `zeros` the dtype of `x`.

各行写进了 `torch.zeros(n, m)`：它默认是 float32，写进去的数都会转成 float32。可以从 `x` 的一份拷
贝开始，或者给 `zeros` 指定 `x` 的 dtype。
"""

import torch


def broadcast_rows(x: torch.Tensor, offset: torch.Tensor) -> torch.Tensor:
    result = torch.zeros(x.shape)
    for i in range(x.shape[0]):
        result[i] = x[i] - offset[i]
    return result
