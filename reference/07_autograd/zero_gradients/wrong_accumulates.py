"""This is what you get when gradients add up: `backward()` adds to `w.grad`, so the second entry
is the sum of two steps, the third of three. Clear the gradient before every backward pass.

这是梯度不断累加得到的结果：`backward()` 是往 `w.grad` 上加，所以第二项是两步之和，第三项是三步之和。
每次反向传播之前都要先清掉旧梯度。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        grads.append(w.grad.clone())
    return grads
