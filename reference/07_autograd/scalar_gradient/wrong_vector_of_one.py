"""`f` is given a vector with one element, as in `torch.tensor([value])`: the square brackets add a
dim. Many functions give the same number, but a function that depends on the dims does not. Pass
a 0-d tensor to `f`.

传给 `f` 的是只有一个元素的向量，例如 `torch.tensor([value])`：方括号多加了一维。
很多函数看不出差别，但与维度有关的函数结果就不一样了。请把 0 维张量传给 `f`。
"""

import torch


def scalar_gradient(f, value):
    x = torch.tensor([float(value)], requires_grad=True)
    f(x).backward()
    return x.grad.item()
