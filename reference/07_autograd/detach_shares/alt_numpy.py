import torch


def live_values(x):
    return torch.from_numpy(x.detach().numpy())


def saved_values(x):
    return torch.tensor(x.tolist(), dtype=x.dtype)


def total_and_capped(x):
    y = torch.exp(x)
    total = torch.sum(y)
    return total, torch.where(y > 1, 1.0, y).detach()
