"""`bottom + 1` and `right + 1` select one row and one column too many, because a slice excludes its
end. Use `bottom` and `right`.

`bottom + 1` 和 `right + 1` 会多取一行一列：切片本来就不包含末端。请直接使用 `bottom` 和 `right`。
"""

import torch


def write_through_view(
    x: torch.Tensor, top: int, bottom: int, left: int, right: int
) -> torch.Tensor:
    block = x[top : bottom + 1, left : right + 1]
    block[:] = 0
    return block
