"""This is what you get from `keepdim=True`, or from `topk(1).indices` as it is: the columns are
right, but the searched dim is still there, with size 1. The result is to be a vector.

用了 `keepdim=True`，或者直接返回 `topk(1).indices`，就会得到这个结果：列号是对的，但被查找的那一维还在，
大小为 1。题目要的是向量。
"""

import torch


def argmax_rows(x: torch.Tensor) -> torch.Tensor:
    return x.argmax(dim=1, keepdim=True)
