"""The square root was taken at the end. This is the root mean squared error (RMSE). The mean
squared error has no root.

最后又开了平方根：那是均方根误差（RMSE）。均方误差不开方。
"""


def mae_and_mse(prediction, target):
    error = prediction - target
    return error.abs().mean(), (error**2).mean().sqrt()
