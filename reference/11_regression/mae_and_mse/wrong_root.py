"""This is what you get when the square root is taken at the end: that is the root mean squared error (RMSE).
The mean squared error stays in squared units.

这是最后又开了平方根的结果：那是均方根误差（RMSE）。均方误差不开方，单位是平方。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.abs().mean(), (error**2).mean().sqrt()
