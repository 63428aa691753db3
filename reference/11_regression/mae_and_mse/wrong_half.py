"""This is what you get with the factor 1/2 that some textbooks put before the squared error to tidy up the
derivative. The mean squared error has no such factor.

这是多乘了 1/2 的结果：有些教材为了求导整齐，会在平方误差前面加 1/2。均方误差没有这个系数。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.abs().mean(), (error**2).mean() / 2
