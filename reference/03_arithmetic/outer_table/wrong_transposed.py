"""The differences are right, but the table is transposed: in `a - b[:, None]` and
`a[None, :] - b[:, None]`, `a[i] - b[j]` is in row j and column i. For vectors of the same
length, the shape is the same. Add the dim of size 1 to `a` so that its elements go down the
rows.

差本身没错，但表格转置了：在 `a - b[:, None]` 或 `a[None, :] - b[:, None]` 里，
`a[i] - b[j]` 在第 j 行第 i 列；两个向量一样长时，从形状上看不出来。对应行的应当是 `a`，不是 `b`。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return a - b[:, None]
