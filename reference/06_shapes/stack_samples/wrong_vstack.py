"""`vstack` creates a new dim only for vectors. It joins samples with two or more dims along their
existing first dim, so no dim counts the samples. Use the operation that always creates a new
dim.

`vstack` 只对向量新建一维。样本有两维或更多时，它沿已有的第 0 维拼接，没有哪一维表示样本数。
请用总会新建一维的那个操作。
"""

import torch


def stack_samples(samples):
    return torch.vstack(samples)
