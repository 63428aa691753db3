"""The squared error was multiplied by 1/2. Some textbooks do this to simplify the derivative, but
the mean squared error has no such factor.

平方误差多乘了 1/2：有些教材为了求导方便会加上这个系数，但均方误差没有它。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.abs().mean(), (error**2).mean() / 2
