"""`backward()` adds to `w.grad`, so the gradients accumulate: the second entry is the sum of two
steps, the third of three. Clear the gradient before every backward pass.

`backward()` 会把梯度累加到 `w.grad` 上，所以第二项是前两步之和，第三项是前三步之和。
每次反向传播之前都要先清除旧梯度。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        grads.append(w.grad.clone())
    return grads
