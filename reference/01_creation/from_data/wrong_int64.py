"""Without a dtype argument, PyTorch chooses the dtype: Python floats become float32, but Python
integers become int64. Print `torch.tensor([1, 2]).dtype`, then specify the dtype.

没有指定 dtype，由 PyTorch 自己选择：Python 浮点数会变成 float32，而 Python 整数会变成 int64。打
印 `torch.tensor([1, 2]).dtype` 看一看，然后明确写出想要的 dtype。
"""

import torch


def from_data(data: float | list) -> torch.Tensor:
    return torch.tensor(data)
