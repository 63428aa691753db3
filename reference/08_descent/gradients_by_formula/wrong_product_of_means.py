"""The mean of the error is multiplied by the mean of x. The mean of a product is not the product
of the means; multiply point by point first, then take the mean.

用误差的平均值乘以了 x 的平均值。乘积的平均不等于平均的乘积；请先逐点相乘，再取平均。
"""


def gradients_by_formula(x, y, w, b):
    error = w * x + b - y
    return 2 * error.mean() * x.mean(), 2 * error.mean()
