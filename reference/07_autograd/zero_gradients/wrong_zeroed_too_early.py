"""This is what you get when the gradient is cleared between `backward()` and the moment you read it:
nothing but zeros. Read the gradient first, or move the clearing to before `backward()`.

这是在 `backward()` 之后、读取之前就把梯度清掉了：结果全是 0。请先读取梯度，或者把清零移
到 `backward()` 之前。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        w.grad.zero_()
        grads.append(w.grad.clone())
    return grads
