"""This is what you get when `f` is given a vector of one element, as `torch.tensor([value])` makes it: the
square brackets add a dim. Many functions do not mind; one that looks at dims gives another number.
`f` takes a 0-d tensor.

这是把只有一个元素的向量传给了 `f`，例如 `torch.tensor([value])`：方括号多加了一维。很多函数看不出差别，但凡是
与维度有关的函数，结果就不一样了。`f` 接收的是 0 维张量。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor([float(value)], requires_grad=True)
    f(x).backward()
    return x.grad.item()
