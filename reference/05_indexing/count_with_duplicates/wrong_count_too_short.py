"""The length of `bincount(indices)` depends on the largest index. If the last positions do not
occur, it is shorter than `counts`, and the two cannot be added. `bincount` has an argument for
the minimum length.

`bincount(indices)` 的长度由最大的索引决定，最后几个位置没有出现时，它就比 `counts` 短，
两者没法相加。它有一个参数可以指定最小长度。
"""

import torch


def count_with_duplicates(counts: torch.Tensor, indices: torch.Tensor) -> torch.Tensor:
    return counts + torch.bincount(indices).to(counts.dtype)
