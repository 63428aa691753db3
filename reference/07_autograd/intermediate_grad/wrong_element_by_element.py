"""This is what you get when the gradient at `h` is multiplied by that of `h.sum()` at `x`, element by element: the
chain rule looks like this only where each element of `h` depends on one element of `x`. Go backward from
the loss and let the gradient pass through.

这是把 `h` 处的梯度与 `h.sum()` 对 `x` 的梯度逐元素相乘：只有当 `h` 的每个元素只依赖 `x` 的一个元素时，链式法则才是
这个样子。请从 loss 开始反向传播，让梯度一路传过去。
"""

import torch


def intermediate_grad(inner, outer, x):
    h = inner(x)
    (at_h,) = torch.autograd.grad(outer(h), h, retain_graph=True)
    (through,) = torch.autograd.grad(h.sum(), x)
    return at_h, at_h * through
