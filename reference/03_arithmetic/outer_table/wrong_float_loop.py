"""The loops write into `torch.zeros(n, m)`. It is float32 by default, and all values written into
it are converted to float32. Give it the dtype of the inputs, or use broadcasting.

循环把结果写进了 `torch.zeros(n, m)`：它默认是 float32，写进去的数都会转成 float32。请给它指定输入
的 dtype，或者直接用广播。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    table = torch.zeros(len(a), len(b))
    for i in range(len(a)):
        for j in range(len(b)):
            table[i, j] = a[i] - b[j]
    return table
