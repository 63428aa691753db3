"""This is what you get when neither variable requires grad: nothing was recorded, and `backward()`
has nowhere to go. Ask for the gradients before you compute f.

这是两个变量都没有 requires_grad：计算过程没有被记录，`backward()` 无路可走。请在计算 f 之前设置好。
"""


def several_variables(x1, x2):
    f = x1**2 + x2**2 + 2 * x1
    f.sum().backward()
    return x1.grad, x2.grad
