import torch


def descend_square(start, rate, steps):
    theta = torch.nn.Parameter(torch.tensor(start))
    optimizer = torch.optim.SGD([theta], lr=rate)
    path = [start]
    for _ in range(steps):
        optimizer.zero_grad()
        theta.square().backward()
        optimizer.step()
        path.append(theta.item())
    return path
