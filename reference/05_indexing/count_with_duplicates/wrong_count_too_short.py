"""This is what you get from `bincount(indices)` as it is: its length follows from the largest
index, so it is shorter than `counts` wherever the last places are not named, and the two cannot
be added. It takes an argument for the length that it has at least.

直接用 `bincount(indices)` 就会得到这个结果：它的长度由最大的下标决定，最后几个位置没有出现时，
它就比 `counts` 短，两者没法相加。它有一个参数可以指定最小长度。
"""

import torch


def count_with_duplicates(counts: torch.Tensor, indices: torch.Tensor) -> torch.Tensor:
    return counts + torch.bincount(indices).to(counts.dtype)
