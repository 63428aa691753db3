"""This is what you get from `vstack`: it makes a new dim for vectors only. Samples with two or
more dims are put one below the other along the first dim that they have, so no dim counts the
samples. Look for the operation that makes a new dim each time.

这是 `vstack` 的结果：只有向量它才会新建一维。样本有两维或更多时，它是沿已有的第一维上下接起来，
没有哪一维是数样本的。请找总会新建一维的那个操作。
"""

import torch


def stack_samples(samples):
    return torch.vstack(samples)
