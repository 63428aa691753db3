"""This is what you get when only `x1` was asked to require grad: the gradient of `x2` stays None,
and nothing complains, for f can be computed all the same. Every variable needs its own
`requires_grad`, before f is computed.

这是只给 `x1` 设置了 requires_grad：`x2` 的梯度一直是 None，而且不会报错，因为 f 照样算得出来。每个变量都要
各自设置 `requires_grad`，并且要在计算 f 之前。
"""


def several_variables(x1, x2):
    x1.requires_grad_()
    f = x1**2 + x2**2 + 2 * x1
    f.sum().backward()
    return x1.grad, x2.grad
