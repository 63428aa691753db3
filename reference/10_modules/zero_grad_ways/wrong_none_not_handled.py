"""This is what you get when `w.grad` is zeroed in place without looking: before the first backward pass it is None,
and None has no `zero_()`. Set it to None, or look first.

这是不看一眼就对 `w.grad` 原地清零的结果：第一次反向传播之前它是 None，而 None 没有 `zero_()`。
要么把它设成 None，要么先判断一下。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    optimizer.zero_grad()
    w.grad.zero_()
