import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta, updates, converged = start, 0, False
    while updates < limit and not converged:
        leaf = torch.tensor(theta, dtype=torch.float64, requires_grad=True)
        f(leaf).backward()
        moved = theta - rate * leaf.grad.item()
        updates += 1
        converged = abs(moved - theta) < tolerance
        theta = moved
    return theta, updates, converged
