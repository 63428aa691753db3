"""The absolute value is missing, so positive and negative errors cancel out. Apply `abs()` before
the mean.

漏掉了绝对值：正误差和负误差会互相抵消。取平均之前先取 `abs()`。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.mean(), (error**2).mean()
