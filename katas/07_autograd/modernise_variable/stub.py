import torch
from torch.autograd import Variable


def modernise_variable(x, y, start, rate, steps):
    """Return the weight after each step of descent on mean((x * w - y) ** 2)."""
    # TODO: this runs, but in the style of 2017. Rewrite it without Variable and without .data.
    w = Variable(start, requires_grad=True)
    path = []
    for _ in range(steps):
        loss = ((Variable(x) * w - Variable(y)) ** 2).mean()
        loss.backward()
        w.data = w.data - rate * w.grad.data
        w.grad.data.zero_()
        path.append(w.data)
    return path
