import torch


def saddle_point(f, point):
    hessian = torch.func.hessian(f)(point)

    def positive(matrix):
        return torch.linalg.cholesky_ex(matrix).info.item() == 0

    return "minimum" if positive(hessian) else "maximum" if positive(-hessian) else "saddle"
