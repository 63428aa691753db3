"""The two results are in the wrong order: the mean absolute error comes first.

两个结果的顺序反了：平均绝对误差在前，均方误差在后。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return (error**2).mean(), error.abs().mean()
