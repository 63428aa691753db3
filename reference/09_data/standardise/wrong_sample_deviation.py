"""This is what you get when the deviation divides by n - 1: that is the default of `std`, and with few rows it
is clearly larger. The task asks for the population's deviation, which divides by n.

这是标准差除以 n - 1 的结果：`std` 默认就是这样，行数少时明显偏大。题目要的是除以 n 的总体标准差。
"""

import torch


def standardise(train, test):
    mean = train.mean(dim=0)
    std = train.std(dim=0)
    std = torch.where((std == 0) | std.isnan(), torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std
