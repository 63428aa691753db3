"""`w.grad` is zeroed in place and also stored in the list. All entries are the same tensor, which
shows the last step. Zeroing is right; store a copy of each gradient, or set `w.grad` to None,
so that the next step creates a new tensor.

一边原地清零 `w.grad`，一边又把它本身放进列表：各项是同一个张量，显示的都是最后一步。清零没有错；
请保存每步梯度的副本，或者把 `w.grad` 设为 None，让下一步生成新的张量。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        if w.grad is not None:
            w.grad.zero_()
        loss = ((x * w) ** 2).mean()
        loss.backward()
        grads.append(w.grad)
    return grads
