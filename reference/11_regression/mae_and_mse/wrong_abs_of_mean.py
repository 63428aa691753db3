"""The absolute value was taken of the mean. By then, positive and negative errors have cancelled
out. Apply `abs()` to every error, then take the mean.

先取平均、再取绝对值：这时正负误差已经互相抵消。应该先对每个误差取 `abs()`，再求平均。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.mean().abs(), (error**2).mean()
