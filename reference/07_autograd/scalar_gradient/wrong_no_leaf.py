"""The tensor is converted after `requires_grad=True`, as in
`torch.tensor(value, requires_grad=True).double()`. The conversion returns a new tensor that is
not a leaf, and the gradient is stored in the old one. Choose the dtype first, then set
requires_grad.

在 `requires_grad=True` 之后又做了转换，例如 `torch.tensor(value, requires_grad=True).double()`：
转换得到的是一个新张量，它不是叶子张量，梯度存到了旧张量那里。请先定好 dtype，
再设置 requires_grad。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor(float(value), requires_grad=True).double()
    f(x).backward()
    return float(x.grad)
