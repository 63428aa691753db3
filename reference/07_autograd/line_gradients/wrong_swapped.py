"""The pair is in the other order: the gradient of b comes first. Both values are right; return the
gradient of w first.

两个梯度的顺序反了，先返回了 b 的梯度。数值都对，请把 w 的梯度放在前面。
"""


def line_gradients(x, y, w, b):
    loss = ((x * w + b - y) ** 2).mean()
    loss.backward()
    return b.grad, w.grad
