"""The rows of `softmax` sum to 1 too, but it computes exponentials first, so the ratios change:
`[1., 3.]` becomes about `[0.12, 0.88]`. Divide the elements themselves.

`softmax` 的每一行之和也是 1，但它先取了指数，比例就变了：`[1., 3.]` 会变成大约 `[0.12, 0.88]`。请
直接用原来的数去除。
"""

import torch


def row_normalise(x: torch.Tensor) -> torch.Tensor:
    return torch.softmax(x, dim=1)
