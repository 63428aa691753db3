"""`x.std()` divides by n - 1 by default (Bessel's correction, for a sample). The result is slightly
too large, and for a single element it is `nan`. Turn the correction off.

`x.std()` 默认除以 n - 1，也就是做贝塞尔校正，那是针对样本的。结果会偏大一点，
只有一个数时是 nan。请把校正关掉。
"""

import torch


def population_std(x: torch.Tensor) -> torch.Tensor:
    return x.std()
