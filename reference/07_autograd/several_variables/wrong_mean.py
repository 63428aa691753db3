"""The elements of f are averaged, so for vectors each gradient is n times too small; for a single
number there is no difference. The task asks for the sum.

对 f 的各元素取了平均：向量的梯度都只有应有的 n 分之一，只有一个数时看不出来。题目要的是求和。
"""


def several_variables(x1, x2):
    x1 = x1.clone().requires_grad_()
    x2 = x2.clone().requires_grad_()
    f = x1**2 + x2**2 + 2 * x1
    f.mean().backward()
    return x1.grad, x2.grad
