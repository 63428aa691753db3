"""This is what you get when dJ/dw lacks its factor x: both numbers are dJ/db. By the chain rule each error
is multiplied by what w is multiplied with.

这是 dJ/dw 里漏了因子 x：两个数都成了 dJ/db。按照链式法则，w 乘的是什么，误差也要乘上什么。
"""


def gradients_by_formula(x, y, w, b):
    error = w * x + b - y
    return 2 * error.mean(), 2 * error.mean()
