"""In `b[:, None] - a`, the two vectors are swapped: the result contains `b[i] - a[j]` and has shape
`(m, n)`. For vectors of the same length, the shape is the same. Use `a` for the rows and `b` for
the columns, and subtract `b` from `a`.

`b[:, None] - a` 把两个向量弄反了：表格里是 `b[i] - a[j]`，形状是 `(m, n)`；两个向量一样长时，
从形状上看不出来。应当让 `a` 对应行、`b` 对应列，并用 `a` 减 `b`。
"""

import torch


def outer_table(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    return b[:, None] - a
