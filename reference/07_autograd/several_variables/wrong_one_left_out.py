"""Only `x1` has requires_grad=True, so the gradient of `x2` stays None. There is no error, because
f can be computed without it. Set `requires_grad` on every variable before you compute f.

只给 `x1` 设置了 requires_grad=True：`x2` 的梯度一直是 None，而且不会报错，因为 f 照样算得出来。
每个变量都要在计算 f 之前设置 `requires_grad`。
"""


def several_variables(x1, x2):
    x1.requires_grad_()
    f = x1**2 + x2**2 + 2 * x1
    f.sum().backward()
    return x1.grad, x2.grad
