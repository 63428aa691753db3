"""Both signs are wrong: the error is y - z, and the minus sign of its derivative is missing. The
derivative of (y - z)² with respect to w has a minus sign.

两个梯度的正负号都反了：误差写成了 y - z，却没有补上负号。(y - z)² 对 w 求导时会带出一个负号。
"""


def gradients_by_formula(x, y, w, b):
    error = y - (w * x + b)
    return 2 * (error * x).mean(), 2 * error.mean()
