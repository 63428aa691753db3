"""The largest element of each column was taken.

取的是每一列的最大元素。
"""


def row_maxima(x):
    return x.amax(dim=0)
