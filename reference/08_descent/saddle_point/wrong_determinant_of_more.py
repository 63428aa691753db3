"""This is what you get when the determinant decides from two coordinates on: "negative, so a saddle" is a rule for
exactly two. With three, three negative eigenvalues make it negative at a maximum, and two negative ones make it
positive at a saddle. Look at the signs of the eigenvalues themselves.

这是从两个坐标起都用行列式来判断：“小于零就是鞍点”只在恰好两个坐标时成立。有三个坐标时，三个负的特征值会让极大值处的
行列式变成负的，两个负的又会让鞍点处的行列式变成正的。请直接看各个特征值的符号。
"""

import torch


def saddle_point(f, point):
    p = point.clone().requires_grad_()
    (slope,) = torch.autograd.grad(f(p), p, create_graph=True)
    rows = [torch.autograd.grad(element, p, retain_graph=True)[0] for element in slope]
    hessian = torch.stack(rows)
    if len(p) > 1 and torch.det(hessian) < 0:
        return "saddle"
    return "minimum" if hessian[0, 0] > 0 else "maximum"
