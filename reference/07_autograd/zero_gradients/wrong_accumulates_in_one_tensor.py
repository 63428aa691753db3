"""This is what you get when gradients add up and the list holds `w.grad` itself: each entry is the
same tensor, and it shows the sum of all steps. Two things to do: clear the gradient before every
backward pass, and put into the list something that later steps do not change.

这是梯度一直累加、列表里放的又是 `w.grad` 本身得到的结果：每一项都是同一个张量，显示的是所有步的总和。
要改两处：每次反向传播前清掉旧梯度；放进列表的东西不能再被后面的步改动。
"""


def zero_gradients(w, xs):
    grads = []
    for x in xs:
        loss = ((x * w) ** 2).mean()
        loss.backward()
        grads.append(w.grad)
    return grads
