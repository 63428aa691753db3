"""This is what you get from `backward()` on a vector: PyTorch does not know which element to go back from. A
0-d f hides it. Sum the elements of f to one number first.

这是对向量直接调用了 `backward()`：PyTorch 不知道该从哪个元素往回走；f 是 0 维时看不出来。请先把 f 的各元素求和
成一个数。
"""

import torch


def several_variables(x1, x2):
    x1 = x1.clone().requires_grad_()
    x2 = x2.clone().requires_grad_()
    f = x1**2 + x2**2 + 2 * x1
    f.backward()
    return x1.grad, x2.grad
