"""This is what you get when `.grad` is read and nobody has gone backward, or when the backward pass
ran on copies of w and b: `.grad` is None. Call `backward()` on the loss first, and read `.grad` of the
very tensors the loss was computed from.

这是还没有反向传播就去读 `.grad`，或者反向传播用的是 w、b 的副本：`.grad` 是 None。请先对损失调
用 `backward()`，再读取参与计算的那两个张量自己的 `.grad`。
"""


def line_gradients(x, y, w, b):
    loss = ((x * w + b - y) ** 2).mean()
    return w.grad, b.grad
