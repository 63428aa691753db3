"""`w.grad.zero_()` runs before the first backward pass. There is no gradient yet: `w.grad` is
None, and None has no `zero_`. Check for None first, or set `w.grad = None`, which is always
possible.

在第一次反向传播之前就调用了 `w.grad.zero_()`：此时还没有梯度，`w.grad` 是 None，
而 None 没有 `zero_`。请先判断是否为 None，或者直接写 `w.grad = None`，这样写任何时候都可以。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        w.grad.zero_()
        loss = ((x * w) ** 2).mean()
        loss.backward()
        grads.append(w.grad.clone())
    return grads
