"""This is what you get when the tensors are joined along the last dim whatever `dim` says. Pass
`dim` on.

不管 `dim` 是什么，总是沿最后一维拼接，就会得到这个结果。请把 `dim` 传进去。
"""

import torch


def cat_batches(batches, dim):
    return torch.cat(batches, dim=-1)
