# mistake: takes the absolute value after the mean, so positive and negative errors cancel


def mae_and_mse(prediction, target):
    error = prediction - target
    mae = error.mean().abs()
    mse = (error ** 2).mean()
    return mae, mse
