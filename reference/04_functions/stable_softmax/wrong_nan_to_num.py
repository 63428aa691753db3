"""`nan` is replaced, with `nan_to_num` or `where`. The elements are finite, but the row does not
sum to 1. Remove the cause of the `nan`: the powers are too large for the dtype.

nan 被 `nan_to_num` 或 `where` 换掉了：元素都是有限的数，但这一行的和不是 1。请消除 nan 的来源：那
些幂太大，超出了 dtype 的范围。
"""

import torch


def stable_softmax(x: torch.Tensor) -> torch.Tensor:
    powers = x.exp()
    return (powers / powers.sum(dim=1, keepdim=True)).nan_to_num()
