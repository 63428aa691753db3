import torch


def descend_square(start, rate, steps):
    theta = torch.tensor(start, requires_grad=True)
    path = torch.empty(steps + 1)
    for step in range(steps + 1):
        path[step] = theta.data
        if theta.grad is not None:
            theta.grad.zero_()
        (theta * theta).backward()
        theta.data = theta.data - rate * theta.grad
    return path.tolist()
