# mistake: the signed move is compared with the tolerance, so any move to the left counts as converged at once
import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.tensor(start, requires_grad=True)
    count = 0
    while count < limit:
        f(theta).backward()
        with torch.no_grad():
            new = theta - rate * theta.grad
        move = new.item() - theta.item()
        theta = new.clone().requires_grad_()
        count += 1
        if move < tolerance:
            return theta.item(), count, True
    return theta.item(), count, False
