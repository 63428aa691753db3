"""Select before the root: `where` puts a constant 0 there, which gets no gradient."""

import torch


def where_clamp(x):
    return torch.where(x > 0, x, torch.zeros_like(x)).sqrt()
