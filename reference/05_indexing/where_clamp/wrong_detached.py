"""The values are right, but the root is computed outside of the graph: from `x.detach()` or
`x.data`, in `no_grad`, or from a new tensor. So `x` gets no gradient. Compute with `x` itself.

数值是对的，但开方是在计算图之外做的（例如 `x.detach()`、`x.data`、在 `no_grad` 里，
或者用数值新建的张量），所以没有梯度传回 `x`。请直接对 `x` 计算。
"""

import torch


def where_clamp(x):
    x = x.detach()
    return torch.where(x > 0, x.sqrt(), 0.0)
