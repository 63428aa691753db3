import math

import torch


def stop_when_converged(f, start, rate, tolerance, limit):
    theta = torch.nn.Parameter(torch.tensor(start))
    distance, count = math.inf, 0
    while not distance < tolerance:
        if count == limit:
            break
        before = theta.detach().clone()
        f(theta).backward()
        theta.data.sub_(theta.grad, alpha=rate)
        theta.grad.zero_()
        distance = torch.dist(theta, before).item()
        count += 1
    return [theta.item(), count, distance < tolerance]
