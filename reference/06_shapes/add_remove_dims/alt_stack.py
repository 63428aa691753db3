import torch


def add_dim(x, place):
    return torch.stack([x], dim=place)


def remove_dim(x, dim):
    (only,) = x.unbind(dim)
    return only
