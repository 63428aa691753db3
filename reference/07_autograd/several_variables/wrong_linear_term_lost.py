"""The term 2·x1 is missing, so the gradient of `x1` is too small by 2. A linear term adds a
constant to the gradient.

漏掉了 2·x1 这一项：`x1` 的梯度少了 2。一次项会给梯度加上一个常数。
"""


def several_variables(x1, x2):
    x1 = x1.clone().requires_grad_()
    x2 = x2.clone().requires_grad_()
    f = x1**2 + x2**2
    f.sum().backward()
    return x1.grad, x2.grad
