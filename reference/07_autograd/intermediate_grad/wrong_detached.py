"""This is what you get when `h` is detached and made a leaf of its own: its gradient is kept, but the
way back to `x` is cut, and `x.grad` stays None. Keep `h` in the graph and ask it to retain its gradient.

这是把 `h` 从计算图里取了出来，变成了独立的叶子：它的梯度留住了，但回到 `x` 的路断了，`x.grad` 一直是 None。
请让 `h` 留在计算图里，只要求它保留梯度。
"""


def intermediate_grad(inner, outer, x):
    h = inner(x).detach().requires_grad_()
    outer(h).backward()
    return h.grad, x.grad
