"""This is what you get when a constant column is divided by its deviation of 0: 0 / 0 is nan, other numbers
become inf, and PyTorch says nothing. Divide such columns by 1 instead.

这是恒定的列除以标准差 0 的结果：0 / 0 得到 nan，其他数变成 inf，而 PyTorch 一声不响。这样的列改为除以 1。
"""


def standardise(train, test):
    mean = train.mean(dim=0)
    std = train.std(dim=0, correction=0)
    return (train - mean) / std, (test - mean) / std
