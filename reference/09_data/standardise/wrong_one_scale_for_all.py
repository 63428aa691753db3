"""This is what you get when mean and deviation are taken over the whole tensor: columns with large numbers
then rule over the others, as before. Each column needs its own, so reduce over the rows, `dim=0`.

这是对整个张量求一个平均值和一个标准差的结果：数值大的列照样压倒其他列。每一列都要用自己的统计量，
所以要沿着行的方向（`dim=0`）归约。
"""

import torch


def standardise(train, test):
    mean = train.mean()
    std = train.std(correction=0)
    std = torch.where(std == 0, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std
