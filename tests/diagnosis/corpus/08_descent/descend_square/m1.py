# mistake: theta.grad is never zeroed, so every step goes along the sum of all gradients so far, not along the present one
import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = [theta.item()]
    for _ in range(steps):
        j = theta ** 2
        j.backward()
        with torch.no_grad():
            theta -= rate * theta.grad
        path.append(theta.item())
    return path
