"""A column counts as constant only if the computed standard deviation is exactly 0. The mean of
seven times 0.1 is rounded, so its standard deviation is tiny but not 0, and the test values are
divided by it. Check whether the elements are equal.

只有算出的标准差恰好为 0 才当作恒定列：七个 0.1 的平均值有舍入误差，标准差很小却不是 0，
测试集的值就除以了这个极小的数。请看这一列的数是否都相等。
"""


def standardise(train, test):
    mean = train.mean(dim=0)
    std = ((train - mean) ** 2).mean(dim=0).sqrt()
    std[std == 0] = 1
    return (train - mean) / std, (test - mean) / std
