import torch
from torch.autograd import Variable


def modernise_variable(x, y, start, rate, steps):
    """返回对 mean((x * w - y) ** 2) 做梯度下降时每一步之后的权重。"""
    # TODO：这段代码能运行，但用的是 2017 年的写法。请改写，不用 Variable 和 .data。
    w = Variable(start, requires_grad=True)
    path = []
    for _ in range(steps):
        loss = ((Variable(x) * w - Variable(y)) ** 2).mean()
        loss.backward()
        w.data = w.data - rate * w.grad.data
        w.grad.data.zero_()
        path.append(w.data)
    return path
