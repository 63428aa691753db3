"""This is what you get when the tensor is converted after `requires_grad=True`, as in
`torch.tensor(value, requires_grad=True).double()`: the conversion makes a new tensor, which is no
leaf, and the gradient arrives at the old one, which has no name. Choose the dtype first, then
require grad.

在 `requires_grad=True` 之后又做了转换，例如 `torch.tensor(value, requires_grad=True).double()`，
就会得到这个结果：转换得到的是一个新张量，它不是叶子，梯度去了没有名字的旧张量那里。
请先定好 dtype，再要求梯度。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor(float(value), requires_grad=True).double()
    f(x).backward()
    return float(x.grad)
