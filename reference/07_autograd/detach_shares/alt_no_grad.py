import torch


def live_values(x):
    return x.detach()[...]


@torch.no_grad()
def saved_values(x):
    return x.clone()


def total_and_capped(x):
    with torch.no_grad():
        capped = torch.minimum(torch.exp(x), torch.ones_like(x))
    return [torch.exp(x).sum(), capped]
