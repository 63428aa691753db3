"""The backward pass of `relu` gives 0 where it cuts, also for an infinite gradient."""

import torch


def where_clamp(x):
    return torch.relu(x).sqrt()
