"""This is what you get when the root is taken of numbers outside of the graph: of `x.detach()` or
`x.data`, inside `no_grad`, or of a new tensor made from values. The result is right, but no
gradient comes back to `x`. Work on `x` itself.

对计算图之外的数开方（例如 `x.detach()`、`x.data`、在 `no_grad` 里，或者用数值新建的张量），
就会得到这个结果：数值是对的，但没有梯度传回 `x`。请直接对 `x` 计算。
"""

import torch


def where_clamp(x):
    x = x.detach()
    return torch.where(x > 0, x.sqrt(), 0.0)
