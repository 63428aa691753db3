"""This is what you get when the squared errors are summed and not averaged: every gradient is n
times too large, which nobody sees while n is 1. The loss asked for is the mean. Look at the last
operation of your loss, or at the `reduction` of `MSELoss`.

这是对平方误差求和、而不是取平均得到的结果：梯度都大了 n 倍，只有一个样本时根本看不出来。题目要的是
平均值。请检查损失的最后一步，或 `MSELoss` 的 `reduction` 参数。
"""


def line_gradients(x, y, w, b):
    loss = ((x * w + b - y) ** 2).sum()
    loss.backward()
    return w.grad, b.grad
