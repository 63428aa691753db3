"""This is what you get from `dim=1`: the new dim stands behind the first dim of the samples. It
belongs in front of all others, at `dim=0`.

这是写了 `dim=1` 的结果：新维度排在了样本的第一维之后。它应该排在最前面，也就是 `dim=0`。
"""

import torch


def stack_samples(samples):
    return torch.stack(samples, dim=1)
