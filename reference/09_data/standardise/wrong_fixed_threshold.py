"""A column counts as constant when its deviation is below a fixed number, such as 1e-5. Columns of small
numbers, 1e-9 say, are not constant, and must be divided by their deviation too. Compare the entries
of the column with each other.

只要某列的标准差小于一个固定的数（例如 1e-5），就当成恒定列。可是数值本来就很小（例如 1e-9）的列并不是恒定列，
同样要除以自己的标准差。判断恒定列，要比较这一列的各个元素是否相等。
"""

import torch


def standardise(train, test):
    mean = train.mean(dim=0)
    std = train.std(dim=0, unbiased=False)
    std = torch.where(std < 1e-5, torch.ones_like(std), std)
    return (train - mean) / std, (test - mean) / std
