"""A gradient of zero is taken as a minimum. It is zero at maxima and saddle points too; only the
second derivatives tell them apart.

梯度为零就当成了极小值。极大值和鞍点处的梯度同样是零，要靠二阶导数才能区分。
"""

import torch


def saddle_point(f, point):
    p = point.clone().requires_grad_()
    (slope,) = torch.autograd.grad(f(p), p)
    return "minimum" if torch.allclose(slope, torch.zeros_like(slope), atol=1e-4) else "saddle"
