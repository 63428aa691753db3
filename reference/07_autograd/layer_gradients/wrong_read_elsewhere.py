"""`.grad` is None: there was no backward pass, or it ran on copies of w and b and stored the
gradients there. Call `backward()`, and read `.grad` of the same tensors that the loss was
computed from.

`.grad` 是 None：没有反向传播，或者用的是 w、b 的副本，梯度存到了副本那里。请调用 `backward()`，
并且读取真正参与计算的那两个张量的 `.grad`。
"""


def layer_gradients(x, y, w, b):
    weight = w.detach().clone().requires_grad_()
    bias = b.detach().clone().requires_grad_()
    loss = ((x @ weight + bias - y) ** 2).mean()
    loss.backward()
    return w.grad, b.grad
