"""This is what you get when the absolute value is missing: errors above and below cancel out, and a model that
is always wrong can have a mean error of 0. Take `abs()` before the mean.

这是漏掉绝对值的结果：偏高和偏低的误差互相抵消，一个处处都错的模型，平均误差也可能是 0。
取平均之前先取 `abs()`。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.mean(), (error**2).mean()
