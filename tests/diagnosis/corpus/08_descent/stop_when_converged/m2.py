# mistake: the size of the gradient, not of the move (rate times gradient), is compared with the tolerance
import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    for i in range(limit):
        theta.grad = None
        loss = f(theta)
        loss.backward()
        with torch.no_grad():
            theta -= rate * theta.grad
        if theta.grad.abs() < tolerance:
            return theta.item(), i + 1, True
    return theta.item(), limit, False
