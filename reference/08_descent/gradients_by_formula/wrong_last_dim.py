"""n is the size of the last dim. For a vector that is the number of points, but for a column (n,
1) it is 1, so the mean becomes a sum. Use the number of elements, or take the mean.

n 取的是最后一维的大小：对向量来说它就是点的个数，对 (n, 1) 的列却是 1，平均就成了求和。
请用元素的个数，或者直接求平均。
"""

import torch


def gradients_by_formula(x, y, w, b):
    n = x.shape[-1]
    error = w * x + b - y
    return 2 / n * (error * x).sum(), 2 / n * error.sum()
