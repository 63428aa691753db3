"""`backward()` is called on a vector, which raises an error: without arguments it starts from a
scalar only. A 0-d f hides this mistake. Sum the elements of f to one number first.

对向量直接调用了 `backward()`，会报错：不带参数时，它只能从标量出发；f 是 0 维时看不出来。
请先把 f 的各元素求和成一个数。
"""

import torch


def several_variables(x1, x2):
    x1 = x1.clone().requires_grad_()
    x2 = x2.clone().requires_grad_()
    f = x1**2 + x2**2 + 2 * x1
    f.backward()
    return x1.grad, x2.grad
