"""The test set is standardised by its own mean and standard deviation, so the same number means
different things in the two sets. Compute them from `train`, and use them for both.

测试集用了自己的平均值和标准差：同一个数在两个集合里含义不同。请只在 `train` 上统计，两边都用它。
"""

import torch


def scaled(part):
    std = part.std(dim=0, correction=0)
    return (part - part.mean(dim=0)) / torch.where(std == 0, torch.ones_like(std), std)


def standardise(train, test):
    return scaled(train), scaled(test)
