"""This is what you get when the second gradient is that of `h` by `x` alone: the two parts are not
joined. What arrives at `x` has passed through the outer part first; go backward from the loss.

这里的第二个梯度只是 `h` 对 `x` 的：两段没有连起来。传到 `x` 的梯度要先经过外层的那一段；请从 loss 开始反向传播。
"""


def intermediate_grad(inner, outer, x):
    leaf = inner(x).detach().requires_grad_()
    outer(leaf).backward()
    inner(x).sum().backward()
    return leaf.grad, x.grad
