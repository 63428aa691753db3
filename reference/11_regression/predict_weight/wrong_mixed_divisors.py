"""The slope is a covariance divided by n over a variance divided by n - 1, so it is too small by the
factor (n - 1) / n. `var` and `std` divide by n - 1 unless `correction=0` is given. Divide both by
the same number.

斜率的分子是除以 n 的协方差，分母是除以 n - 1 的方差，所以斜率成了正确值的 (n - 1) / n 倍。不写
`correction=0` 时，`var` 和 `std` 除以的是 n - 1。两者要除以同一个数。
"""


def predict_weight(heights, weights, height):
    x, y = heights - heights.mean(), weights - weights.mean()
    slope = (x * y).mean() / heights.var()
    return (weights.mean() + slope * (height - heights.mean())).item()
