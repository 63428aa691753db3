"""The mean of each column was taken.

求的是每一列的平均值。
"""


def row_means(x):
    return x.mean(dim=0)
