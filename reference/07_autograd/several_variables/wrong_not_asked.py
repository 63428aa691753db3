"""Neither variable has requires_grad=True, so nothing is recorded and `backward()` raises an
error. Set requires_grad before you compute f.

两个变量都没有设置 requires_grad=True：计算过程没有被记录，`backward()` 会报错。
请在计算 f 之前设置好。
"""


def several_variables(x1, x2):
    f = x1**2 + x2**2 + 2 * x1
    f.sum().backward()
    return x1.grad, x2.grad
