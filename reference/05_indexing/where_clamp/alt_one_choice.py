"""Choose before the root: where puts a constant 0 there, and no gradient passes it."""

import torch


def where_clamp(x):
    return torch.where(x > 0, x, torch.zeros_like(x)).sqrt()
