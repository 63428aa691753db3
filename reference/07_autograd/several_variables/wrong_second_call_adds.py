"""The caller's tensors get requires_grad=True, and their `.grad` is returned. It stays there, so
at a second call with the same tensors `backward()` adds to it. Work on copies, or compute
gradients that are not stored in `.grad`.

直接给调用者的张量设置了 requires_grad=True，再读取它们的 `.grad`：梯度会一直留在那里，
用同样的张量再调用一次，`backward()` 就会往上累加。请用副本来计算，或者改用不存进 `.grad` 的求梯度
方式。
"""

import torch


def several_variables(x1, x2):
    x1.requires_grad_()
    x2.requires_grad_()
    f = x1**2 + x2**2 + 2 * x1
    f.sum().backward()
    return x1.grad, x2.grad
