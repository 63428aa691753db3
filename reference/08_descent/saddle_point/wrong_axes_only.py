"""Only the diagonal of the Hessian is checked, which covers the directions along the axes. A
function that increases along all axes may decrease between them. The eigenvalues cover every
direction.

只看了黑塞矩阵的对角线，也就是沿坐标轴的方向；而沿每条轴都上升的函数，在轴与轴之间可能是下降的。
特征值才能反映所有方向。
"""

import torch


def saddle_point(f, point):
    p = point.clone().requires_grad_()
    (slope,) = torch.autograd.grad(f(p), p, create_graph=True)
    rows = [torch.autograd.grad(element, p, retain_graph=True)[0] for element in slope]
    curvatures = torch.stack(rows).diagonal()
    if (curvatures > 0).all():
        return "minimum"
    return "maximum" if (curvatures < 0).all() else "saddle"
