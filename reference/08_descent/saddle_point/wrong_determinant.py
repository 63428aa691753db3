"""This is what you get from the determinant: "positive, so not a saddle" is a rule for two coordinates
only. With three, two negative eigenvalues make the determinant positive again, and with one there is no
such rule either. Look at the signs of the eigenvalues themselves.

这是用了行列式判断：“大于零就不是鞍点”只在两个坐标时成立。有三个坐标时，两个负的特征值又会让行列式变成正的；
只有一个坐标时，这条规则也不成立。请直接看各个特征值的符号。
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
