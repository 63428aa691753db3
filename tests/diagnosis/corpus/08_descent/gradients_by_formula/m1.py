# mistake: n is taken from the last dimension, which is 1 for a column, so the mean becomes a sum there


def gradients_by_formula(x, y, w, b):
    n = x.shape[-1]
    error = w * x + b - y
    dw = 2 / n * (error * x).sum()
    db = 2 / n * error.sum()
    return dw, db
