"""The absolute value was computed as the square root of the square. The value is right, but the
gradient of the root at 0 is infinite, so an error of exactly 0 gives nan. `abs()` has gradient 0
at 0.

把绝对值写成了平方再开方：数值没错，但平方根在 0 处的导数是无穷大，误差正好为 0 时梯度
是 nan。`abs()` 在 0 处的梯度是 0。
"""


def mae_and_mse(prediction, target):
    squares = (prediction - target) ** 2
    return squares.sqrt().mean(), squares.mean()
