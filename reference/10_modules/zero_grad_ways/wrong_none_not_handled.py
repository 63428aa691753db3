"""`w.grad` was zeroed in place. Before the first backward pass it is None, and None has no
`zero_()`. Set it to None, or test for None first.

对 `w.grad` 做了原地清零：第一次反向传播之前它是 None，而 None 没有 `zero_()`。把它设成 None，或者先
判断是不是 None。
"""


def zero_grad_ways(model, optimizer, w):
    model.zero_grad()
    optimizer.zero_grad()
    w.grad.zero_()
