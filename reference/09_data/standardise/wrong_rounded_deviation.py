"""This is what you get when a column counts as constant only where the deviation that you compute is exactly 0: the
mean of seven times 0.1 is rounded, so the distances from it are tiny but not 0, and the test values are divided by
a tiny number. Ask whether the entries are equal.

这是只有算出的标准差恰好为 0 才当作恒定列的结果：七个 0.1 的平均值有舍入误差，到它的距离很小却不是 0，
测试集的值就被一个极小的数去除了。应该看这一列的数是否都相等。
"""


def standardise(train, test):
    mean = train.mean(dim=0)
    std = ((train - mean) ** 2).mean(dim=0).sqrt()
    std[std == 0] = 1
    return (train - mean) / std, (test - mean) / std
