# mistake: target.squeeze() helps for a column target, but not for a column prediction with a flat target


def mse_reductions(prediction, target):
    error = (prediction - target.squeeze()) ** 2
    return error, error.mean(), error.sum()
