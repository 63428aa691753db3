"""This is what you get when the gradient is cleared after each step, or before each step but the
first: what `w.grad` held before the call is added to the first gradient. Clear before every
backward pass, the first one too.

这是只在每步之后清零，或者跳过第一步才开始清零得到的结果：调用之前 `w.grad` 里已有的内容被加进了第一个
梯度。每次反向传播之前都要清，第一次也一样。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        grads.append(w.grad.clone())
        w.grad.zero_()
    return grads
