"""This is what you get when the absolute value is taken of the mean: by then the errors have cancelled out
already. First `abs()` of every error, then the mean.

这是先取平均、再取绝对值的结果：那时误差早已互相抵消。应该先对每个误差取 `abs()`，再求平均。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.mean().abs(), (error**2).mean()
