"""The line by its formula: slope from the centred data, intercept from the means."""


def predict_weight(heights, weights, height):
    x, y = heights - heights.mean(), weights - weights.mean()
    slope = (x * y).sum() / (x * x).sum()
    return float(weights.mean() + slope * (height - heights.mean()))
