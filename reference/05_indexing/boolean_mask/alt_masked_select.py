"""Use `torch.masked_select`."""

import torch


def boolean_mask(x, bound):
    return torch.masked_select(x, x.gt(bound))
