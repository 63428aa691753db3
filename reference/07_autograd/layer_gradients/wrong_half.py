"""This is what you get when a factor 1/2 stands before the loss, or when the 2 of the derivative of
a square is left out: both gradients are half of what they should be.

这是损失前面多了 1/2，或者手推导数时漏掉了平方求导带来的 2：两个梯度都只有应有的一半。
"""


def layer_gradients(x, y, w, b):
    loss = ((x @ w + b - y) ** 2).mean() / 2
    loss.backward()
    return w.grad, b.grad
