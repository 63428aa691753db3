"""This is what you get when the gradient is differentiated once more, but was itself not recorded: it does
not require grad. Ask for a graph of the gradient with `create_graph=True`.

这是想对梯度再求一次导，但梯度本身并没有被记录：它不带 requires_grad。求第一次梯度时请加上 `create_graph=True`。
"""

import torch


def saddle_point(f, point):
    p = point.clone().requires_grad_()
    (slope,) = torch.autograd.grad(f(p), p)
    rows = [torch.autograd.grad(element, p, retain_graph=True)[0] for element in slope]
    curvatures = torch.linalg.eigvalsh(torch.stack(rows))
    if curvatures[0] > 0:
        return "minimum"
    return "maximum" if curvatures[-1] < 0 else "saddle"
