import torch


def converges(a, rate):
    theta = torch.ones(len(a), dtype=torch.float64)
    for _ in range(200):
        theta = theta - rate * 2 * a * theta
    return theta.abs().max() < 1


def safe_learning_rate(a):
    low, high = 0.0, 1e-6
    while converges(a, high):
        high *= 2
    while high - low > 1e-4 * high:
        rate = (low + high) / 2
        if converges(a, rate):
            low = rate
        else:
            high = rate
    return low
