"""This is what you get when the two results are in the wrong order: the mean absolute error comes first.

这是两个结果顺序颠倒的结果：平均绝对误差在前，均方误差在后。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return (error**2).mean(), error.abs().mean()
