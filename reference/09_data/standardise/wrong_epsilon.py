"""A small number is added to the standard deviation to avoid a division by 0. In a constant column
the training values become 0, but a different test value is divided by that tiny number and
becomes huge. Divide such a column by 1.

给标准差加了一个很小的数来避免除以 0：恒定列里，训练值是 0，可测试值只要略有不同，
除以这个极小的数就会变得极大。这样的列，除数应该用 1。
"""


def standardise(train, test):
    mean = train.mean(dim=0)
    std = ((train - mean) ** 2).mean(dim=0).sqrt() + 1e-8
    return (train - mean) / std, (test - mean) / std
