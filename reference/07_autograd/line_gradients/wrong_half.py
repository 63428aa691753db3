"""This is what you get when the loss carries a factor 1/2, or when the factor 2 of the derivative
of a square is left out: both gradients are half of what they should be. The mean squared error
has no 1/2 in front.

这是损失前面多乘了 1/2，或者手推导数时漏掉了平方求导带来的 2：两个梯度都只有应有的一半。
均方误差前面没有 1/2。
"""


def line_gradients(x, y, w, b):
    loss = ((x * w + b - y) ** 2).mean() / 2
    loss.backward()
    return w.grad, b.grad
