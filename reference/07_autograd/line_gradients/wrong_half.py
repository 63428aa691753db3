"""Both gradients are half of the right values: the loss has an extra factor 1/2, or the factor 2
from the derivative of the square is missing. The mean squared error has no factor 1/2.

两个梯度都只有应有的一半：损失前面多乘了 1/2，或者手推导数时漏掉了平方求导带来的 2。
均方误差前面没有 1/2。
"""


def line_gradients(x, y, w, b):
    loss = ((x * w + b - y) ** 2).mean() / 2
    loss.backward()
    return w.grad, b.grad
