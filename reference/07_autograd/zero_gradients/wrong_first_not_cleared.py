"""The gradient is cleared after each step, or before each step except the first. The gradient that
`w.grad` held before the call is then added to the first entry. Clear it before every backward
pass, including the first.

只在每步之后清零，或者跳过了第一步：调用之前 `w.grad` 里已有的内容被加进了第一个梯度。
每次反向传播之前都要清零，第一次也一样。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        grads.append(w.grad.clone())
        w.grad.zero_()
    return grads
