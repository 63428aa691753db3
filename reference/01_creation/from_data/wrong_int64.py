"""This is what you get when the dtype is left to PyTorch: Python floats become float32, but Python
integers become int64. Print `torch.tensor([1, 2]).dtype`, then ask for the dtype that you want.

没有指定 dtype 时就会得到这个结果：Python 浮点数会变成 float32，而 Python 整数会变成 int64。
打印 `torch.tensor([1, 2]).dtype` 看一看，然后明确写出想要的 dtype。
"""

import torch


def from_data(data: float | list) -> torch.Tensor:
    return torch.tensor(data)
