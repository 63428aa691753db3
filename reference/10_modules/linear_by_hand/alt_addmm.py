"""One fused call."""

import torch


def linear_by_hand(x, A, b):
    return torch.addmm(b, x, A.t())
