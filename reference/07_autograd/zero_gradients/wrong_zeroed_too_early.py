"""`w.grad` is zeroed in place after `backward()`, before it is read or when it is already in the
list. The entries are then all zeros. Store a copy first, or clear the gradient before
`backward()`.

在 `backward()` 之后把 `w.grad` 原地清零了：要么还没读取，要么列表里放的就是 `w.grad` 本身，
也一起被清掉，结果全是 0。请先把副本放进列表，或者把清零移到 `backward()` 之前。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        w.grad.zero_()
        grads.append(w.grad.clone())
    return grads
