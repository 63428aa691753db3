"""relu passes no gradient back where it cuts, not even an infinite one."""

import torch


def where_clamp(x):
    return torch.relu(x).sqrt()
