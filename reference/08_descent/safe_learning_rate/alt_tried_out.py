import torch


def safe_learning_rate(a):
    low, high = 0.0, 100.0
    while high - low > 1e-4 * high:
        rate = (low + high) / 2
        theta = torch.ones(len(a), dtype=torch.float64)
        for _ in range(200):
            theta = theta - rate * 2 * a * theta
        if theta.abs().max() < 1:
            low = rate
        else:
            high = rate
    return low
