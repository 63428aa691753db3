"""A constant column is divided by its standard deviation 0: 0 / 0 is nan, other values become inf,
without a warning. Divide such columns by 1.

恒定列除以了标准差 0：0 / 0 得到 nan，其他数变成 inf，而且没有任何提示。这样的列请改为除以 1。
"""


def standardise(train, test):
    mean = train.mean(dim=0)
    std = train.std(dim=0, correction=0)
    return (train - mean) / std, (test - mean) / std
