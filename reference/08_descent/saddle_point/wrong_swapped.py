"""Minimum and maximum are swapped. A positive second derivative means that f increases on both
sides: a minimum.

极小和极大弄反了。二阶导数为正，说明 f 向两边都上升，那是极小值。
"""

import torch


def saddle_point(f, point):
    p = point.clone().requires_grad_()
    (slope,) = torch.autograd.grad(f(p), p, create_graph=True)
    rows = [torch.autograd.grad(element, p, retain_graph=True)[0] for element in slope]
    curvatures = torch.linalg.eigvalsh(torch.stack(rows))
    if curvatures[0] > 0:
        return "maximum"
    return "minimum" if curvatures[-1] < 0 else "saddle"
