import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    """Return θ, the number of updates, and whether the last one moved less than the tolerance."""
    theta = torch.tensor(start, requires_grad=True)
    for updates in range(1, limit + 1):
        theta.grad = None
        f(theta).backward()
        move = rate * theta.grad
        with torch.no_grad():
            theta -= move
        if move.abs() < tolerance:
            return theta.item(), updates, True
    return theta.item(), limit, False
