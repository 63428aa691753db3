"""This is what you get from `softmax`: its rows sum to 1 too, but it takes the exponential first, so
the proportions change (`[1., 3.]` would become about `[0.12, 0.88]`). Divide the numbers themselves.

用 `softmax` 就会得到这个结果：它的每一行之和也是 1，但它先取了指数，比例就变了
（`[1., 3.]` 会变成大约 `[0.12, 0.88]`）。请直接用原来的数去除。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return torch.softmax(x, dim=1)
