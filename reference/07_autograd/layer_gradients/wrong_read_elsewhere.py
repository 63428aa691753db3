"""This is what you get when `.grad` is None: no backward pass has run, or it ran on copies of w and
b, and theirs was filled. Call `backward()`, and read `.grad` of the very tensors the loss was
computed from.

这里的 `.grad` 是 None：要么没有反向传播，要么用的是 w、b 的副本，梯度填到副本那里去了。请调
用 `backward()`，并且读取真正参与计算的那两个张量的 `.grad`。
"""


def layer_gradients(x, y, w, b):
    weight = w.detach().clone().requires_grad_()
    bias = b.detach().clone().requires_grad_()
    loss = ((x @ weight + bias - y) ** 2).mean()
    loss.backward()
    return w.grad, b.grad
