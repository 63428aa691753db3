"""The mean of the errors is squared. Errors of opposite sign cancel before they are squared, so
the gradients are right only if all errors are equal. Square each error first, then take the
mean.

先求了误差的平均，再平方：正负误差在平方之前就互相抵消了，只有所有误差都相等时梯度才对。
请先对每个误差平方，再取平均。
"""


def layer_gradients(x, y, w, b):
    loss = (x @ w + b - y).mean() ** 2
    loss.backward()
    return w.grad, b.grad
