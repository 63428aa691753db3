"""This is what you get when the layer is computed from `w.detach()`, `w.data` or another copy that
does not require grad: the loss has no way back to any parameter, and `backward()` refuses. Compute
with `w` and `b` themselves.

这是用 `w.detach()`、`w.data` 或其他不带 requires_grad 的副本算出了结果：损失没有路可以回到参数，
所以 `backward()` 会报错。请直接用 `w` 和 `b` 本身来计算。
"""


def layer_gradients(x, y, w, b):
    z = x @ w.detach() + b.detach()
    loss = ((z - y) ** 2).mean()
    loss.backward()
    return w.grad, b.grad
