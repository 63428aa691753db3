"""Gradients accumulate, and the list holds `w.grad` itself, so each entry is the same tensor with
the sum of all steps. Change two things: clear the gradient before every backward pass, and
store something in the list that later steps do not change.

梯度一直在累加，列表里放的又是 `w.grad` 本身：每一项都是同一个张量，显示的是所有步的总和。
要改两处：每次反向传播之前清掉旧梯度；放进列表的东西不能再被后面的步改动。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        grads.append(w.grad)
    return grads
