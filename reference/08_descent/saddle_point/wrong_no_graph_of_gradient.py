"""The gradient is differentiated again, but it was not recorded itself: it has
requires_grad=False. Pass `create_graph=True` when you compute it.

对梯度再求了一次导，但梯度本身没有被记录，它是 requires_grad=False。求第一次梯度时请加
上 `create_graph=True`。
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
