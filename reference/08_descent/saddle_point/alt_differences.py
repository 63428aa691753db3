import torch


def saddle_point(f, point):
    p, n, h = point.double(), len(point), 1e-3
    steps = h * torch.eye(n, dtype=torch.float64)
    hessian = torch.empty(n, n, dtype=torch.float64)
    for i in range(n):
        for j in range(n):
            a, b = steps[i], steps[j]
            hessian[i, j] = f(p + a + b) - f(p + a - b) - f(p - a + b) + f(p - a - b)
    signs = set(torch.linalg.eigvalsh(hessian).sign().tolist())
    return {1.0: "minimum", -1.0: "maximum"}[signs.pop()] if len(signs) == 1 else "saddle"
