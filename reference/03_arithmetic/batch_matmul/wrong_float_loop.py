"""The result is always float32. `torch.zeros(k, n, p)` is float32 by default, and all values
written into it are converted to float32; `.float()` does the same. Keep the dtype of the inputs.

不管输入是什么 dtype，结果都是 float32。`torch.zeros(k, n, p)` 默认是 float32，
写进去的数都会转成 float32；`.float()` 也一样。请保持输入的 dtype。
"""

import torch


def batch_matmul(a: torch.Tensor, w: torch.Tensor) -> torch.Tensor:
    k, n, _ = a.shape
    result = torch.zeros(k, n, w.shape[-1])
    for i in range(k):
        result[i] = a[i] @ (w if w.dim() == 2 else w[i])
    return result
