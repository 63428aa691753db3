"""`w.grad` is set to None after each step, so the first backward pass adds to what `w.grad` held
before the call. Clear it before every backward pass, including the first.

每一步之后才把 `w.grad` 设为 None，所以第一次反向传播会加到调用之前 `w.grad` 已有的内容上。
每次反向传播之前都要清零，第一次也一样。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        grads.append(w.grad)
        w.grad = None
    return grads
