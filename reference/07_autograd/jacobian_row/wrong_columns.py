"""This is what you get from J v: a weighted sum of the columns. With as many results as inputs the shape
does not give it away. The task asks for vᵀJ, which sums the rows.

这是 J v：对各列加权求和。当结果和输入的元素个数相同时，从形状上看不出来。题目要的是 vᵀJ，是对各行加权求和。
"""

import torch


def jacobian_row(f, x, v):
    y = f(x)
    rows = [torch.autograd.grad(element, x, retain_graph=True)[0] for element in y]
    return torch.stack(rows) @ v
