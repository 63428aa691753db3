"""There are two mistakes. An extra pair of brackets around `data` adds a dimension, and without a
dtype argument Python integers become int64. Print `.shape` and `.dtype` of your result for
`data = 5`.

有两处要改：`data` 外面多套了一层方括号，增加了一个维度；又没有指定 dtype，
Python 整数会变成 int64。用 `data = 5` 试一下，打印结果的 `.shape` 和 `.dtype`。
"""

import torch


def from_data(data: float | list) -> torch.Tensor:
    return torch.tensor([data])
