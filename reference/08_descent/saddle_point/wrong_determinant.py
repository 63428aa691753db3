"""The answer uses the determinant: "positive, so not a saddle" is true for two coordinates only.
With three, two negative eigenvalues make the determinant positive again. Look at the signs of
the eigenvalues.

用行列式做了判断：“大于零就不是鞍点”只在两个坐标时成立。有三个坐标时，两个负的特征值会让行列式又变
成正的。请直接看各个特征值的符号。
"""

import torch


def saddle_point(f, point):
    p = point.clone().requires_grad_()
    (slope,) = torch.autograd.grad(f(p), p, create_graph=True)
    rows = [torch.autograd.grad(element, p, retain_graph=True)[0] for element in slope]
    hessian = torch.stack(rows)
    if torch.det(hessian) < 0:
        return "saddle"
    return "minimum" if hessian[0, 0] > 0 else "maximum"
