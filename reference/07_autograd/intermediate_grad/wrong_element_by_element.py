"""The gradient at `h` is multiplied element by element by the gradient of `h.sum()` with respect
to `x`. The chain rule has this form only if each element of `h` depends on one element of `x`.
Call `backward()` on the loss.

`h` 处的梯度与 `h.sum()` 对 `x` 的梯度逐元素相乘了：只有当 `h` 的每个元素只依赖 `x` 的一个元素时，
链式法则才是这个样子。请从 loss 开始反向传播。
"""

import torch


def intermediate_grad(inner, outer, x):
    h = inner(x)
    (at_h,) = torch.autograd.grad(outer(h), h, retain_graph=True)
    (through,) = torch.autograd.grad(h.sum(), x)
    return at_h, at_h * through
