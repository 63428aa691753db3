import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    path = [torch.tensor(start)]
    while len(path) - 1 < limit:
        leaf = path[-1].detach().requires_grad_()
        (slope,) = torch.autograd.grad(f(leaf), leaf)
        path.append((leaf - rate * slope).detach())
        if torch.abs(path[-1] - path[-2]).item() < tolerance:
            return float(path[-1]), len(path) - 1, True
    return float(path[-1]), len(path) - 1, False
