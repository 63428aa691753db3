"""The divisor is the largest element of `w`, not the largest |w|. They differ if the element with
the largest absolute value is negative. The code in your file has `abs()`; keep it.

除数取了 `w` 的最大元素，而不是绝对值的最大值：绝对值最大的元素如果是负的，两者就不相等。
文件里原来的代码有 `abs()`，请保留。
"""

import torch


def stay_in_torch(x, w):
    return torch.tanh(x @ w).mean() / w.max()
