import torch


def saddle_point(f, point):
    hessian = torch.autograd.functional.hessian(f, point)
    values = torch.linalg.eigvals(hessian).real
    if (values > 0).all():
        return "minimum"
    return "maximum" if (values < 0).all() else "saddle"
