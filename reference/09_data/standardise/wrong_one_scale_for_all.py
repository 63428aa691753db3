"""One mean and one standard deviation are computed for the whole tensor, so columns with large
numbers still dominate. Each column needs its own: reduce over the rows, `dim=0`.

对整个张量只求了一个平均值和一个标准差：数值大的列仍然占主导。每一列都要用自己的统计量，
所以要沿着行的方向（`dim=0`）归约。
"""

import torch


def standardise(train, test):
    mean = train.mean()
    std = train.std(correction=0)
    std = torch.where(std == 0, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std
