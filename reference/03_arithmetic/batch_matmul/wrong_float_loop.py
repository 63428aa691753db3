"""This is what you get when the result is float32 whatever the inputs are. `torch.zeros(k, n, p)` makes
float32 unless told otherwise, and what is written into it becomes float32 without a word; `.float()` does
it too. Keep the dtype of the inputs.

不管输入是什么类型，结果都成了 float32，就会这样。`torch.zeros(k, n, p)` 默认是 float32，写进去的数都会悄悄变成
float32；`.float()` 也一样。请保持输入的 dtype。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    k, n, _ = a.shape
    result = torch.zeros(k, n, w.shape[-1])
    for i in range(k):
        result[i] = a[i] @ (w if w.dim() == 2 else w[i])
    return result
