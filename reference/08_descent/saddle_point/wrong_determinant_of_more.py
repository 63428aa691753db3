"""The determinant decides for two or more coordinates: "negative, so a saddle" is true for exactly
two. With three, the determinant is negative at a maximum, and positive at a saddle with two
negative eigenvalues. Look at the signs of the eigenvalues.

从两个坐标起都用行列式来判断，而“小于零就是鞍点”只在恰好两个坐标时成立。有三个坐标时，
极大值处的行列式是负的，有两个负特征值的鞍点处却是正的。请直接看各个特征值的符号。
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
