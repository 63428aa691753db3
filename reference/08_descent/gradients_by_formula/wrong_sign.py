"""This is what you get when the error is taken as y - z and nothing makes up for it: both signs are
turned round. The derivative of (y - z)² by w carries a minus sign.

这是把误差写成了 y - z，又没有补上负号：两个梯度的正负号都反了。(y - z)² 对 w 求导时会带出一个负号。
"""


def gradients_by_formula(x, y, w, b):
    error = y - (w * x + b)
    return 2 * (error * x).mean(), 2 * error.mean()
