"""`backward()` is called once for each variable. Every call computes all gradients and adds them,
so both are twice as large. One call is enough for all variables.

为每个变量各调用了一次 `backward()`：每次调用都会求出全部梯度并累加，于是两个梯度都大了一倍。
不管有几个变量，调用一次就够了。
"""


def several_variables(x1, x2):
    x1 = x1.clone().requires_grad_()
    x2 = x2.clone().requires_grad_()
    f = (x1**2 + x2**2 + 2 * x1).sum()
    f.backward(retain_graph=True)
    f.backward()
    return x1.grad, x2.grad
