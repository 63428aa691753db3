"""This is what you get when the absolute value is written as the root of the square: the value is right, but at an error of
exactly 0 the root is infinitely steep, and the gradient there becomes nan. `abs()` has gradient 0 at 0.

这是把绝对值写成平方再开方的结果：数值没错，但误差正好为 0 时，平方根的导数是无穷大，那里的梯度就成了 nan。
`abs()` 在 0 处的梯度是 0。
"""


def mae_and_mse(prediction, target):
    squares = (prediction - target) ** 2
    return squares.sqrt().mean(), squares.mean()
