"""`h` is detached and made a new leaf. Its gradient is kept, but `h` is no longer connected to
`x`, so `x.grad` stays None. Keep `h` in the graph and let it retain its gradient.

`h` 被取出计算图，变成了新的叶子张量：它的梯度留住了，但与 `x` 的联系断了，`x.grad` 一直是 None。
请让 `h` 留在计算图里，只要求它保留梯度。
"""


def intermediate_grad(inner, outer, x):
    h = inner(x).detach().requires_grad_()
    outer(h).backward()
    return h.grad, x.grad
