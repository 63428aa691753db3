"""This is what you get when a small number is added to the deviation to avoid dividing by 0: in a constant
column the training values become 0, but a test value that differs is divided by that tiny number and
becomes gigantic. Use 1 as the divisor of such a column.

这是给标准差加一个很小的数来避免除以 0 的结果：恒定的列里，训练值固然是 0，可测试值只要略有不同，
除以这个极小的数就会变得巨大。这样的列，除数应该用 1。
"""


def standardise(train, test):
    mean = train.mean(dim=0)
    std = ((train - mean) ** 2).mean(dim=0).sqrt() + 1e-8
    return (train - mean) / std, (test - mean) / std
