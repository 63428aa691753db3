"""`.grad` is None: there was no backward pass before, or it ran on copies of w and b. Call
`backward()` on the loss first, and read `.grad` of the same tensors that the loss was computed
from.

`.grad` 是 None：还没有反向传播，或者反向传播用的是 w、b 的副本。请先对损失调用 `backward()`，
再读取参与计算的那两个张量自己的 `.grad`。
"""


def line_gradients(x, y, w, b):
    loss = ((x * w + b - y) ** 2).mean()
    return w.grad, b.grad
