"""An extra pair of brackets around `data` adds a dimension: a number becomes a vector, and a vector
becomes a matrix with one row. Compare the `.shape` of `torch.tensor(5)` and of
`torch.tensor([5])`.

在 `data` 外面多套一层方括号就会得到这个结果：每多一层括号就多一个维度，于是一个数变成了向量，
向量变成了只有一行的矩阵。比较一下 `torch.tensor(5)` 和 `torch.tensor([5])` 的 `.shape`。
"""

import torch


def from_data(data: float | list) -> torch.Tensor:
    return torch.tensor([data], dtype=torch.float32)
